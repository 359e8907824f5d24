const TABLE_ENDING = /\.(csv|json)$/i;
const ACTIVITIES = /activities/i;

/**
 * When a file is read within its import: 0 with the recordings; 1 when those are done, the tables of activities; 2 after
 * them, the tables that speak of activities. What a file holds is decided by its content, its name only decides its turn.
 */
export function readingTurn(fileName: string): number {
  if (!TABLE_ENDING.test(fileName)) return 0;
  const name = fileName.slice(fileName.lastIndexOf("/") + 1);
  return ACTIVITIES.test(name) ? 1 : 2;
}
