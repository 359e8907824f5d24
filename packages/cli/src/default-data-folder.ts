import { homedir } from "node:os";
import { join } from "node:path";

/** The folder for the runner's data when none is named: BACKSTRIDE_DATA, else the place that the system keeps for it. */
export function defaultDataFolder(variables: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { BACKSTRIDE_DATA, LOCALAPPDATA, XDG_DATA_HOME } = variables;
  if (BACKSTRIDE_DATA !== undefined && BACKSTRIDE_DATA !== "") return BACKSTRIDE_DATA;
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Backstride");
  if (platform === "win32" && LOCALAPPDATA !== undefined) return join(LOCALAPPDATA, "Backstride");
  return join(XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "backstride");
}
