/** Headers of the table of activities, each up to the calories; the wider exports go on behind them. */
export const ENGLISH =
  "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss,Elevation Low,Elevation High,Max Grade,Average Grade,Average Positive Grade,Average Negative Grade,Max Cadence,Average Cadence,Max Heart Rate,Average Heart Rate,Max Watts,Average Watts,Calories";
/** Of 2020: without the private note and the first heart rate, so that the file name is the eleventh column. */
export const ENGLISH_2020 =
  "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss";
/** Of 2019: nothing behind the file name. */
export const ENGLISH_2019 =
  "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename";
/** Of 2018: in no language, and in metres. */
export const WITHOUT_LANGUAGE_2018 =
  "id,date,name,type,description,elapsed_time,distance,commute,gear,filename";
export const GERMAN =
  "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Max. Herzfrequenz,Relative Leistung,Pendeln,Hinweis zur Privatsphäre für Aktivitäten,Aktivitätsausrüstung,Dateiname,Sportlergewicht,Fahrradgewicht,Verstrichene Zeit,Bewegungszeit,Distanz,Höchstgeschw.,Durchschnittliche Geschwindigkeit,Höhenzunahme";
export const FRENCH =
  "ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,Description de l'activité,Temps écoulé,Distance,Fréquence cardiaque max.,Effort relatif,Déplacement-transport,Note privée sur les activités,Matériel utilisé pour l'activité,Nom du fichier,Poids de l'athlète,Poids du vélo,Temps écoulé,Durée de déplacement,Distance,Vitesse max.,Vitesse moyenne,Dénivelé positif";
export const SPANISH =
  "ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,Descripción de la actividad,Tiempo transcurrido,Distancia,Frecuencia cardíaca máxima,Esfuerzo relativo,Desplazamiento,Nota privada,Equipamiento,Nombre del archivo,Peso del atleta,Peso de la bicicleta,Tiempo transcurrido,Tiempo en movimiento,Distancia,Velocidad máxima,Velocidad media,Desnivel positivo";
export const DUTCH =
  "Activiteits-ID,Datum van activiteit,Naam activiteit,Activiteitstype,Beschrijving activiteit,Verstreken tijd,Afstand,Max. hartslag,Relatieve inspanning,Woon-werkverkeer,Privénotitie,Uitrusting,Bestandsnaam,Gewicht atleet,Gewicht fiets,Verstreken tijd,Beweegtijd,Afstand,Max. snelheid,Gemiddelde snelheid,Totale stijging";
export const JAPANESE =
  "アクティビティID,日付,名前,種類,説明,経過時間,距離,最大心拍数,相対的エフォート,通勤,メモ,機材,ファイル名,体重,自転車の重さ,経過時間,移動時間,距離,最高速度,平均速度,獲得標高";
