import type { Sport } from "../../recording/index.ts";
import { foldedWord } from "../folded-word.ts";

/**
 * What the service calls the sports in the languages of its accounts. Only words that mean one sport in every language
 * that has them; what is missing here is left to the recording.
 */
const WORDS: readonly (readonly [sport: Sport, words: readonly string[]])[] = [
  [
    "running",
    [
      ...["Run", "Running", "Trail Run", "Virtual Run", "Track Run", "Treadmill Run"],
      ...["Lauf", "Laufen", "Trail-Lauf", "Traillauf", "Trailrun", "Virtueller Lauf"],
      ...[
        "Course à pied",
        "Course à pied virtuelle",
        "Course virtuelle",
        "Trail",
        "Course",
        "Course de trail",
      ],
      ...["Carrera", "Carrera virtual", "Carrera de montaña", "Carrera de trail", "Trail running", "Correr"],
      ...["Corsa", "Corsa virtuale", "Corsa trail", "Corsa in montagna", "Corrida", "Corrida virtual"],
      ...["Corrida em trilha", "Corrida de trilha", "Corrida de trail", "Hardloopsessie", "Hardlopen"],
      ...["Virtuele hardloopsessie", "Virtueel hardlopen", "Забег", "Бег", "Виртуальный забег", "Трейл"],
      ...["Трейлраннинг", "ラン", "ランニング", "トレイルラン", "トレイルランニング", "バーチャルラン"],
      ...[
        "달리기",
        "러닝",
        "트레일 러닝",
        "트레일 런",
        "가상 달리기",
        "버추얼 런",
        "跑步",
        "越野跑",
        "虚拟跑步",
      ],
      ...["虛擬跑步", "Löpning", "Løb", "Løping", "Bieg", "Koşu", "Lari"],
    ],
  ],
  [
    "walking",
    [
      ...["Walk", "Walking", "Spaziergang", "Gehen", "Marche", "Marche à pied", "Caminata", "Caminar"],
      ...["Camminata", "Passeggiata", "Caminhada", "Wandeling", "Wandelen", "Ходьба", "Прогулка", "ウォーク"],
      ...["ウォーキング", "散歩", "걷기", "步行", "散步", "健走", "Promenad", "Gåtur", "Spacer", "Yürüyüş"],
    ],
  ],
  [
    "hiking",
    [
      ...["Hike", "Hiking", "Wanderung", "Wandern", "Randonnée", "Randonnée pédestre", "Senderismo"],
      ...["Excursionismo", "Escursione", "Escursionismo", "Wandeltocht", "Поход", "ハイク", "ハイキング"],
      ...["하이킹", "등산", "徒步", "远足", "遠足", "健行", "登山", "Vandring", "Wędrówka"],
    ],
  ],
  [
    "cycling",
    [
      ...["Ride", "Cycling", "Virtual Ride", "Mountain Bike Ride", "Gravel Ride", "E-Bike Ride"],
      ...["E-Mountain Bike Ride", "Radfahrt", "Fahrradfahrt", "Radfahren", "Virtuelle Radfahrt"],
      ...[
        "Mountainbike-Fahrt",
        "Gravel-Fahrt",
        "Vélo",
        "Sortie à vélo",
        "Sortie vélo",
        "Vélo virtuel",
        "VTT",
      ],
      ...[
        "Vélo électrique",
        "Ciclismo",
        "Bicicleta",
        "Vuelta en bicicleta",
        "Paseo en bicicleta",
        "Ciclismo virtual",
      ],
      ...[
        "Pedalata",
        "Giro in bici",
        "Giro in bicicletta",
        "Bici",
        "Pedalada",
        "Pedalada virtual",
        "Fietsrit",
      ],
      ...["Fietsen", "Virtuele fietsrit", "Gravelrit", "Mountainbiken", "Велозаезд", "Виртуальный заезд"],
      ...[
        "Велопрогулка",
        "ライド",
        "サイクリング",
        "バーチャルライド",
        "라이딩",
        "자전거",
        "가상 라이딩",
        "骑行",
        "虚拟骑行",
      ],
      ...[
        "騎行",
        "騎車",
        "騎乘",
        "自行车",
        "自行車",
        "Cykling",
        "Cykeltur",
        "Sykkeltur",
        "Bisiklet",
        "Bersepeda",
      ],
    ],
  ],
  [
    "swimming",
    [
      ...["Swim", "Swimming", "Schwimmen", "Natation", "Natación", "Nuoto", "Nuotata", "Natação", "Zwemmen"],
      ...[
        "Плавание",
        "Заплыв",
        "スイム",
        "水泳",
        "수영",
        "游泳",
        "Simning",
        "Svømning",
        "Svømming",
        "Pływanie",
      ],
    ],
  ],
  [
    "other",
    [
      ...[
        "Workout",
        "Weight Training",
        "Yoga",
        "Pilates",
        "Crossfit",
        "Elliptical",
        "Stair-Stepper",
        "Rowing",
      ],
      ...["Virtual Row", "High Intensity Interval Training", "Alpine Ski", "Nordic Ski", "Backcountry Ski"],
      ...[
        "Roller Ski",
        "Snowboard",
        "Snowshoe",
        "Ice Skate",
        "Inline Skate",
        "Skateboard",
        "Kayaking",
        "Canoeing",
      ],
      ...["Stand Up Paddling", "Surfing", "Windsurf", "Kitesurf", "Sail", "Rock Climbing", "Golf", "Soccer"],
      ...[
        "Tennis",
        "Badminton",
        "Squash",
        "Pickleball",
        "Table Tennis",
        "Racquetball",
        "Handcycle",
        "Wheelchair",
      ],
      ...["Krafttraining", "Musculation", "Rudern", "Aviron", "Krachttraining", "Entrenamiento con pesas"],
    ],
  ],
];

const SPORT_BY_WORD: ReadonlyMap<string, Sport> = new Map(
  WORDS.flatMap(([sport, words]) => words.map((word) => [foldedWord(word), sport] as const)),
);

/** The sport that a cell of the table names; null for a word that we do not know. */
export const sportOfStravaWord = (word: string): Sport | null => SPORT_BY_WORD.get(foldedWord(word)) ?? null;
