import { describe, expect, it } from "vitest";
import { readAccountTable } from "../read-account-table.ts";
import { bytesOf, shoesIn } from "../table-of.test-support.ts";

const ENGLISH = "Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types";

describe("Strava's table of shoes", () => {
  it("names shoes by their own name, else by brand and model", () => {
    const { shoes, refusedRows, gearOfActivity } = shoesIn(
      `${ENGLISH}\nBlue ones,ASICS,Cumulus,Run\n,Brooks,Ghost 15,\n,,,\n`,
    );
    expect(shoes.map(({ id, name }) => [id, name])).toEqual([
      ["Blue ones", "Blue ones"],
      ["Brooks Ghost 15", "Brooks Ghost 15"],
    ]);
    expect(shoes[0]).toMatchObject({ service: "strava", distanceM: null, retired: null, reminderM: null });
    expect(refusedRows).toMatchObject([{ line: 4, code: "entryUnreadable" }]);
    expect(gearOfActivity.size).toBe(0);
  });

  it.each([
    ["German", "Name des Schuhs,Schuhmarke,Schuhmodell,Standardsportarten des Schuhs"],
    ["French", "Nom de la chaussure,Marque de la chaussure,Modèle de la chaussure,Sports"],
    ["Spanish", "Nombre de las zapatillas,Marca de las zapatillas,Modelo de las zapatillas,Deportes"],
    ["Portuguese", "Nome do tênis,Marca do tênis,Modelo do tênis,Esportes"],
    ["Japanese", "シューズ名,シューズのブランド,シューズのモデル,スポーツ"],
  ])("is known by its header in %s", (_language, header) => {
    expect(shoesIn(`${header}\nA,B,C,D\n`).shoes.map(({ name }) => name)).toEqual(["A"]);
  });

  it.each([
    ["bicycles", "Bike Name,Bike Brand,Bike Model,Bike Default Sport Types\nA,B,C,D\n"],
    ["parts", "Bike Name,Component Type,Component Brand,Component Model\nA,B,C,D\n"],
    ["bicycles in German", "Fahrradname,Fahrradmarke,Fahrradmodell,Sportarten\nA,B,C,D\n"],
  ])("is not the table of %s", (_what, text) => {
    expect(readAccountTable(bytesOf(text))).toBeNull();
  });

  it("reports rows of another width and a cut one", () => {
    const { shoes, refusedRows } = shoesIn(`${ENGLISH}\nA,B\nC,D,E,F\n"G`);
    expect(shoes.map(({ name }) => name)).toEqual(["C"]);
    expect(refusedRows).toMatchObject([
      { line: 2, code: "rowWidthWrong" },
      { line: 4, code: "rowCutShort" },
    ]);
  });
});
