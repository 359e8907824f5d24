import type { ImportItem } from "@backstride/server/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { importItemsQuery, type LogOf } from "../../api/import-log.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Loading } from "../../components/loading.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./import-log.module.css";
import { ItemRow } from "./item-row.tsx";

export interface PagedItemsProps {
  readonly log: LogOf;
  readonly state: ImportItem["state"];
  /** Which files of that state. */
  readonly isWanted: (item: ImportItem) => boolean;
  /** What they are, for the name of the button that shows more. */
  readonly label: string;
  readonly shownAtFirst?: number;
}

const SHOWN_AT_FIRST = 50;
const SHOWN_MORE = 150;

/** The files of one state, a handful at first and more when asked for. */
export function PagedItems(props: PagedItemsProps) {
  const { log, state, isWanted, label, shownAtFirst = SHOWN_AT_FIRST } = props;
  const [more, setMore] = useState(0);
  const most = shownAtFirst + more;
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery(
    importItemsQuery(log, state),
  );
  const items = (data?.pages ?? []).flatMap((page) => page.items).filter(isWanted);
  // Wanted files may lie far apart, so that a page can bring none.
  const needsPage = hasNextPage && items.length < most && !isFetching && error === null;
  useEffect(() => {
    if (needsPage) void fetchNextPage();
  }, [needsPage, fetchNextPage]);
  return (
    <>
      {error !== null && <FailureNotice failure={error} onRetry={() => void refetch()} />}
      <ul className={styles["items"]}>
        {items.slice(0, most).map((item) => (
          <ItemRow key={item.id} item={item} />
        ))}
      </ul>
      {items.length === 0 && isFetching && <Loading />}
      {items.length > 0 && (items.length > most || hasNextPage) && (
        <div>
          <ActionButton
            look="quiet"
            label={t("import.moreOf", { what: label })}
            onPress={() => setMore(more + SHOWN_MORE)}
          >
            {t("import.more")}
          </ActionButton>
        </div>
      )}
    </>
  );
}
