import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { evidenceQuery } from "../api/queries.ts";

const SourceTitles = createContext<ReadonlyMap<string, string>>(new Map());

/** Makes the titles of the sources known to every explanation below it. */
export function SourceTitlesProvider({ children }: { readonly children: ReactNode }) {
  const { data } = useQuery(evidenceQuery);
  const titles = useMemo(
    () => new Map((data?.sources ?? []).map((source) => [source.id, source.title])),
    [data],
  );
  return <SourceTitles value={titles}>{children}</SourceTitles>;
}

/** The title of a source; its id where the title is not known. */
export const useSourceTitle = (): ((id: string) => string) => {
  const titles = useContext(SourceTitles);
  return (id) => titles.get(id) ?? id;
};
