/** The folders of an account's archive and a name in them have a third of this. */
const LONGEST_NAME = 300;
const NO_CHARACTER = "\uFFFD";

/**
 * The name of a file as a list can show it; never used as a path. Line breaks and other control characters have no place in
 * it, nor have 65,535 characters. The end of a name tells more than its beginning: a table finds the file by it.
 */
export function shownName(name: string): string {
  const characters = [...name].map((character) => (character < " " ? NO_CHARACTER : character));
  return characters.length <= LONGEST_NAME
    ? characters.join("")
    : `…${characters.slice(1 - LONGEST_NAME).join("")}`;
}
