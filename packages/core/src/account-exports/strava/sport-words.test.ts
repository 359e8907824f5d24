import { describe, expect, it } from "vitest";
import { sportOfStravaWord } from "./sport-words.ts";

describe("sportOfStravaWord", () => {
  it.each([
    ["running", "Run, Trail Run, TrailRun, Virtual Run, Lauf, Course à pied, Carrera, Corsa, Corrida"],
    ["running", "Hardloopsessie, Забег, ラン, 달리기, 跑步"],
    [
      "walking",
      "Walk, Spaziergang, Marche, Caminata, Camminata, Caminhada, Wandeling, Ходьба, ウォーキング, 걷기, 步行",
    ],
    ["hiking", "Hike, Wanderung, Randonnée, Senderismo, Escursione, Поход, ハイキング, 하이킹, 徒步"],
    [
      "cycling",
      "Ride, E-Bike Ride, Radfahrt, Sortie à vélo, Ciclismo, Pedalata, Fietsrit, Велозаезд, ライド, 라이딩, 骑行",
    ],
    ["swimming", "Swim, Schwimmen, Natation, Natación, Nuoto, Natação, Zwemmen, Плавание, 水泳, 수영, 游泳"],
    ["other", "Workout, Weight Training, Yoga, Rowing, Alpine Ski"],
  ])("%s: %s", (sport, words) => {
    expect(words.split(", ").map(sportOfStravaWord)).toEqual(words.split(", ").map(() => sport));
  });

  it("does not look at case, accents composed otherwise, or blanks", () => {
    expect([" COURSE À PIED ", "Course a\u0300 pied", "course\u00a0à pied"].map(sportOfStravaWord)).toEqual([
      "running",
      "running",
      "running",
    ]);
  });

  it.each(["", "Sport", "Runner", "Trainingslauf im Park", "#error#"])("does not guess %j", (word) => {
    expect(sportOfStravaWord(word)).toBeNull();
  });
});
