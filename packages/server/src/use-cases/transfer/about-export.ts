/** What lies in an export, for whoever opens it without Backstride. */
export const ABOUT_EXPORT = `Everything that Backstride knows of one runner.

originals/      the recordings, byte for byte as they were imported
gpx/            the activities with positions, as they are now (cut or joined), for other programs
runs.csv        the activities that count, one a row; units stand in the names of the columns
diary.csv       the pain diary
days.csv        what was told of the days beside pain; empty is not told, never no
shoes.csv       the shoes
backstride.json everything but the recordings, for Backstride itself

To bring it all back, import this zip as it is. What is there already stays.
`;
