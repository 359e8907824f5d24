// Written by `node scripts/generate.ts` from the files in sources/ and claims/; change those instead.
import betterSupported from "./better-supported.json" with { type: "json" };
import claimC1 from "./claims/C1.json" with { type: "json" };
import claimC2 from "./claims/C2.json" with { type: "json" };
import claimC3 from "./claims/C3.json" with { type: "json" };
import claimC4 from "./claims/C4.json" with { type: "json" };
import claimC5 from "./claims/C5.json" with { type: "json" };
import claimC6 from "./claims/C6.json" with { type: "json" };
import claimC7 from "./claims/C7.json" with { type: "json" };
import claimC8 from "./claims/C8.json" with { type: "json" };
import claimC9 from "./claims/C9.json" with { type: "json" };
import claimC10 from "./claims/C10.json" with { type: "json" };
import claimC11 from "./claims/C11.json" with { type: "json" };
import claimC12 from "./claims/C12.json" with { type: "json" };
import claimC13 from "./claims/C13.json" with { type: "json" };
import claimC14 from "./claims/C14.json" with { type: "json" };
import claimC15 from "./claims/C15.json" with { type: "json" };
import claimR1 from "./claims/R1.json" with { type: "json" };
import claimR2 from "./claims/R2.json" with { type: "json" };
import claimR3 from "./claims/R3.json" with { type: "json" };
import claimR4 from "./claims/R4.json" with { type: "json" };
import claimR5 from "./claims/R5.json" with { type: "json" };
import claimR6 from "./claims/R6.json" with { type: "json" };
import claimP1 from "./claims/P1.json" with { type: "json" };
import claimP2 from "./claims/P2.json" with { type: "json" };
import claimP3 from "./claims/P3.json" with { type: "json" };
import claimP4 from "./claims/P4.json" with { type: "json" };
import claimP5 from "./claims/P5.json" with { type: "json" };
import claimP6 from "./claims/P6.json" with { type: "json" };
import claimP7 from "./claims/P7.json" with { type: "json" };
import claimP8 from "./claims/P8.json" with { type: "json" };
import type { BetterSupported, Claim } from "./claim.ts";
import type { Source } from "./source.ts";
import sourceAbdelShaheed2014 from "./sources/abdel-shaheed-2014.json" with { type: "json" };
import sourceAnderson2020 from "./sources/anderson-2020.json" with { type: "json" };
import sourceArellano2014 from "./sources/arellano-2014.json" with { type: "json" };
import sourceBackstrideAnswersGivenWithinADay from "./sources/backstride-answers-given-within-a-day.json" with { type: "json" };
import sourceBackstrideAnswersValidSevenDays from "./sources/backstride-answers-valid-seven-days.json" with { type: "json" };
import sourceBackstrideBackLoad from "./sources/backstride-back-load.json" with { type: "json" };
import sourceBackstrideCauseClaims from "./sources/backstride-cause-claims.json" with { type: "json" };
import sourceBackstrideCauseCuts from "./sources/backstride-cause-cuts.json" with { type: "json" };
import sourceBackstrideCausePriors from "./sources/backstride-cause-priors.json" with { type: "json" };
import sourceBackstrideCauseRules from "./sources/backstride-cause-rules.json" with { type: "json" };
import sourceBackstrideExaminedSince from "./sources/backstride-examined-since.json" with { type: "json" };
import sourceBackstrideExperiments from "./sources/backstride-experiments.json" with { type: "json" };
import sourceBackstrideExposureFloors from "./sources/backstride-exposure-floors.json" with { type: "json" };
import sourceBackstrideFastAndDownhill from "./sources/backstride-fast-and-downhill.json" with { type: "json" };
import sourceBackstrideFirstWeek from "./sources/backstride-first-week.json" with { type: "json" };
import sourceBackstrideFlareDefinition from "./sources/backstride-flare-definition.json" with { type: "json" };
import sourceBackstrideGuidedSessions from "./sources/backstride-guided-sessions.json" with { type: "json" };
import sourceBackstrideLoadFloors from "./sources/backstride-load-floors.json" with { type: "json" };
import sourceBackstrideMapMatching from "./sources/backstride-map-matching.json" with { type: "json" };
import sourceBackstrideNewShoe from "./sources/backstride-new-shoe.json" with { type: "json" };
import sourceBackstridePainRelieverCautions from "./sources/backstride-pain-reliever-cautions.json" with { type: "json" };
import sourceBackstrideRedFlagTable from "./sources/backstride-red-flag-table.json" with { type: "json" };
import sourceBackstrideRunningBreak from "./sources/backstride-running-break.json" with { type: "json" };
import sourceBackstrideSelfTests from "./sources/backstride-self-tests.json" with { type: "json" };
import sourceBackstrideShoeRules from "./sources/backstride-shoe-rules.json" with { type: "json" };
import sourceBackstrideSkinSafety from "./sources/backstride-skin-safety.json" with { type: "json" };
import sourceBackstrideStepsFromSpeed from "./sources/backstride-steps-from-speed.json" with { type: "json" };
import sourceBackstrideSurfaceClasses from "./sources/backstride-surface-classes.json" with { type: "json" };
import sourceBackstrideTodayRules from "./sources/backstride-today-rules.json" with { type: "json" };
import sourceBackstrideUsualRunning from "./sources/backstride-usual-running.json" with { type: "json" };
import sourceBackstrideWarmUpStartRatio from "./sources/backstride-warm-up-start-ratio.json" with { type: "json" };
import sourceBanisterTrimp from "./sources/banister-trimp.json" with { type: "json" };
import sourceBelavy2017 from "./sources/belavy-2017.json" with { type: "json" };
import sourceBieringSorensen1984 from "./sources/biering-sorensen-1984.json" with { type: "json" };
import sourceBuist2008 from "./sources/buist-2008.json" with { type: "json" };
import sourceCai2017 from "./sources/cai-2017.json" with { type: "json" };
import sourceCesWarningCard from "./sources/ces-warning-card.json" with { type: "json" };
import sourceChilds2005 from "./sources/childs-2005.json" with { type: "json" };
import sourceClarsen2013 from "./sources/clarsen-2013.json" with { type: "json" };
import sourceClarsen2020 from "./sources/clarsen-2020.json" with { type: "json" };
import sourceCook1985 from "./sources/cook-1985.json" with { type: "json" };
import sourceDahm2010 from "./sources/dahm-2010.json" with { type: "json" };
import sourceDelgado2013 from "./sources/delgado-2013.json" with { type: "json" };
import sourceDemoulin2006 from "./sources/demoulin-2006.json" with { type: "json" };
import sourceDownie2013 from "./sources/downie-2013.json" with { type: "json" };
import sourceEscamillaMartinez2020 from "./sources/escamilla-martinez-2020.json" with { type: "json" };
import sourceFerroSanchez2023 from "./sources/ferro-sanchez-2023.json" with { type: "json" };
import sourceFinucane2020 from "./sources/finucane-2020.json" with { type: "json" };
import sourceFisher1935 from "./sources/fisher-1935.json" with { type: "json" };
import sourceFoster1998 from "./sources/foster-1998.json" with { type: "json" };
import sourceFrandsen2025 from "./sources/frandsen-2025.json" with { type: "json" };
import sourceFrench2006 from "./sources/french-2006.json" with { type: "json" };
import sourceGail1981 from "./sources/gail-1981.json" with { type: "json" };
import sourceGarbutt1990 from "./sources/garbutt-1990.json" with { type: "json" };
import sourceGeweke1989 from "./sources/geweke-1989.json" with { type: "json" };
import sourceGottschall2005 from "./sources/gottschall-2005.json" with { type: "json" };
import sourceGreenland1999 from "./sources/greenland-1999.json" with { type: "json" };
import sourceGreenland2006 from "./sources/greenland-2006.json" with { type: "json" };
import sourceHall2011 from "./sources/hall-2011.json" with { type: "json" };
import sourceHartigan1969 from "./sources/hartigan-1969.json" with { type: "json" };
import sourceHatefi2021 from "./sources/hatefi-2021.json" with { type: "json" };
import sourceHayden2021 from "./sources/hayden-2021.json" with { type: "json" };
import sourceHeiderscheit2011 from "./sources/heiderscheit-2011.json" with { type: "json" };
import sourceHenschke2008 from "./sources/henschke-2008.json" with { type: "json" };
import sourceHenschke2009 from "./sources/henschke-2009.json" with { type: "json" };
import sourceHerbert2011 from "./sources/herbert-2011.json" with { type: "json" };
import sourceHill2008 from "./sources/hill-2008.json" with { type: "json" };
import sourceHill2011 from "./sources/hill-2011.json" with { type: "json" };
import sourceHoward1972 from "./sources/howard-1972.json" with { type: "json" };
import sourceImpellizzeri2021 from "./sources/impellizzeri-2021.json" with { type: "json" };
import sourceJanes2005 from "./sources/janes-2005.json" with { type: "json" };
import sourceKamper2010 from "./sources/kamper-2010.json" with { type: "json" };
import sourceKhankhel2024 from "./sources/khankhel-2024.json" with { type: "json" };
import sourceKong1994 from "./sources/kong-1994.json" with { type: "json" };
import sourceKong2009 from "./sources/kong-2009.json" with { type: "json" };
import sourceKonrad2021 from "./sources/konrad-2021.json" with { type: "json" };
import sourceLatimer1999 from "./sources/latimer-1999.json" with { type: "json" };
import sourceLauersen2014 from "./sources/lauersen-2014.json" with { type: "json" };
import sourceLeppanen2024 from "./sources/leppanen-2024.json" with { type: "json" };
import sourceLevine2007 from "./sources/levine-2007.json" with { type: "json" };
import sourceLieberman2015 from "./sources/lieberman-2015.json" with { type: "json" };
import sourceLindley1956 from "./sources/lindley-1956.json" with { type: "json" };
import sourceLipsitz1998 from "./sources/lipsitz-1998.json" with { type: "json" };
import sourceLuoto1995 from "./sources/luoto-1995.json" with { type: "json" };
import sourceMaclure1991 from "./sources/maclure-1991.json" with { type: "json" };
import sourceMalisoux2015 from "./sources/malisoux-2015.json" with { type: "json" };
import sourceMalisoux2020 from "./sources/malisoux-2020.json" with { type: "json" };
import sourceMaselli2020 from "./sources/maselli-2020.json" with { type: "json" };
import sourceMcgill1999 from "./sources/mcgill-1999.json" with { type: "json" };
import sourceMenezesCosta2012 from "./sources/menezes-costa-2012.json" with { type: "json" };
import sourceMicheli1995 from "./sources/micheli-1995.json" with { type: "json" };
import sourceMiettinen1974 from "./sources/miettinen-1974.json" with { type: "json" };
import sourceMiller2019 from "./sources/miller-2019.json" with { type: "json" };
import sourceMinerCumulativeDamage from "./sources/miner-cumulative-damage.json" with { type: "json" };
import sourceMinetti2002 from "./sources/minetti-2002.json" with { type: "json" };
import sourceMitchell2020 from "./sources/mitchell-2020.json" with { type: "json" };
import sourceModifiedThomasReferenceAngles from "./sources/modified-thomas-reference-angles.json" with { type: "json" };
import sourceMountjoy2023 from "./sources/mountjoy-2023.json" with { type: "json" };
import sourceNeason2024 from "./sources/neason-2024.json" with { type: "json" };
import sourceNewsonKrumm2009 from "./sources/newson-krumm-2009.json" with { type: "json" };
import sourceNhsCouchTo5k from "./sources/nhs-couch-to-5k.json" with { type: "json" };
import sourceNiceNg592020 from "./sources/nice-ng59-2020.json" with { type: "json" };
import sourceNiceNg65 from "./sources/nice-ng65.json" with { type: "json" };
import sourceNielsen2014 from "./sources/nielsen-2014.json" with { type: "json" };
import sourceNielsen2014FirstWeek from "./sources/nielsen-2014-first-week.json" with { type: "json" };
import sourceOgon2001 from "./sources/ogon-2001.json" with { type: "json" };
import sourceOstelo2008 from "./sources/ostelo-2008.json" with { type: "json" };
import sourcePereles2012 from "./sources/pereles-2012.json" with { type: "json" };
import sourcePhysiotherapistFromTwoToSixWeeks from "./sources/physiotherapist-from-two-to-six-weeks.json" with { type: "json" };
import sourcePocovi2024 from "./sources/pocovi-2024.json" with { type: "json" };
import sourceRaabe2018 from "./sources/raabe-2018.json" with { type: "json" };
import sourceRelph2022 from "./sources/relph-2022.json" with { type: "json" };
import sourceReturnToRunWalk30Min from "./sources/return-to-run-walk-30-min.json" with { type: "json" };
import sourceRoach2015 from "./sources/roach-2015.json" with { type: "json" };
import sourceRoland2000 from "./sources/roland-2000.json" with { type: "json" };
import sourceSatten2000 from "./sources/satten-2000.json" with { type: "json" };
import sourceSeay2011 from "./sources/seay-2011.json" with { type: "json" };
import sourceSelhorst2019 from "./sources/selhorst-2019.json" with { type: "json" };
import sourceSeverePainSevenOfTen from "./sources/severe-pain-seven-of-ten.json" with { type: "json" };
import sourceShoeLife500800Km from "./sources/shoe-life-500-800-km.json" with { type: "json" };
import sourceSilbernagel2007 from "./sources/silbernagel-2007.json" with { type: "json" };
import sourceSimic2013 from "./sources/simic-2013.json" with { type: "json" };
import sourceSteffens2015 from "./sources/steffens-2015.json" with { type: "json" };
import sourceSteffens2016 from "./sources/steffens-2016.json" with { type: "json" };
import sourceStratford1995 from "./sources/stratford-1995.json" with { type: "json" };
import sourceSuri2018 from "./sources/suri-2018.json" with { type: "json" };
import sourceTalts2018 from "./sources/talts-2018.json" with { type: "json" };
import sourceTelhan2010 from "./sources/telhan-2010.json" with { type: "json" };
import sourceTeng2014 from "./sources/teng-2014.json" with { type: "json" };
import sourceTheisen2014 from "./sources/theisen-2014.json" with { type: "json" };
import sourceToresdahl2020 from "./sources/toresdahl-2020.json" with { type: "json" };
import sourceUsArmyRunWalk2023 from "./sources/us-army-run-walk-2023.json" with { type: "json" };
import sourceVanDerGaag2020 from "./sources/van-der-gaag-2020.json" with { type: "json" };
import sourceVanMechelen1993 from "./sources/van-mechelen-1993.json" with { type: "json" };
import sourceVerville2023 from "./sources/verville-2023.json" with { type: "json" };
import sourceVigotsky2016 from "./sources/vigotsky-2016.json" with { type: "json" };
import sourceWaite2021 from "./sources/waite-2021.json" with { type: "json" };
import sourceWho2023 from "./sources/who-2023.json" with { type: "json" };
import sourceWilliams2017 from "./sources/williams-2017.json" with { type: "json" };
import sourceWu2024 from "./sources/wu-2024.json" with { type: "json" };
import sourceZajac2025 from "./sources/zajac-2025.json" with { type: "json" };

// TypeScript reads a JSON file's "kind" or "grade" as any string, hence the assertions; the room's test holds every
// file against its schema.

/** Every source, by id. */
export const SOURCES = [
  sourceAbdelShaheed2014,
  sourceAnderson2020,
  sourceArellano2014,
  sourceBackstrideAnswersGivenWithinADay,
  sourceBackstrideAnswersValidSevenDays,
  sourceBackstrideBackLoad,
  sourceBackstrideCauseClaims,
  sourceBackstrideCauseCuts,
  sourceBackstrideCausePriors,
  sourceBackstrideCauseRules,
  sourceBackstrideExaminedSince,
  sourceBackstrideExperiments,
  sourceBackstrideExposureFloors,
  sourceBackstrideFastAndDownhill,
  sourceBackstrideFirstWeek,
  sourceBackstrideFlareDefinition,
  sourceBackstrideGuidedSessions,
  sourceBackstrideLoadFloors,
  sourceBackstrideMapMatching,
  sourceBackstrideNewShoe,
  sourceBackstridePainRelieverCautions,
  sourceBackstrideRedFlagTable,
  sourceBackstrideRunningBreak,
  sourceBackstrideSelfTests,
  sourceBackstrideShoeRules,
  sourceBackstrideSkinSafety,
  sourceBackstrideStepsFromSpeed,
  sourceBackstrideSurfaceClasses,
  sourceBackstrideTodayRules,
  sourceBackstrideUsualRunning,
  sourceBackstrideWarmUpStartRatio,
  sourceBanisterTrimp,
  sourceBelavy2017,
  sourceBieringSorensen1984,
  sourceBuist2008,
  sourceCai2017,
  sourceCesWarningCard,
  sourceChilds2005,
  sourceClarsen2013,
  sourceClarsen2020,
  sourceCook1985,
  sourceDahm2010,
  sourceDelgado2013,
  sourceDemoulin2006,
  sourceDownie2013,
  sourceEscamillaMartinez2020,
  sourceFerroSanchez2023,
  sourceFinucane2020,
  sourceFisher1935,
  sourceFoster1998,
  sourceFrandsen2025,
  sourceFrench2006,
  sourceGail1981,
  sourceGarbutt1990,
  sourceGeweke1989,
  sourceGottschall2005,
  sourceGreenland1999,
  sourceGreenland2006,
  sourceHall2011,
  sourceHartigan1969,
  sourceHatefi2021,
  sourceHayden2021,
  sourceHeiderscheit2011,
  sourceHenschke2008,
  sourceHenschke2009,
  sourceHerbert2011,
  sourceHill2008,
  sourceHill2011,
  sourceHoward1972,
  sourceImpellizzeri2021,
  sourceJanes2005,
  sourceKamper2010,
  sourceKhankhel2024,
  sourceKong1994,
  sourceKong2009,
  sourceKonrad2021,
  sourceLatimer1999,
  sourceLauersen2014,
  sourceLeppanen2024,
  sourceLevine2007,
  sourceLieberman2015,
  sourceLindley1956,
  sourceLipsitz1998,
  sourceLuoto1995,
  sourceMaclure1991,
  sourceMalisoux2015,
  sourceMalisoux2020,
  sourceMaselli2020,
  sourceMcgill1999,
  sourceMenezesCosta2012,
  sourceMicheli1995,
  sourceMiettinen1974,
  sourceMiller2019,
  sourceMinerCumulativeDamage,
  sourceMinetti2002,
  sourceMitchell2020,
  sourceModifiedThomasReferenceAngles,
  sourceMountjoy2023,
  sourceNeason2024,
  sourceNewsonKrumm2009,
  sourceNhsCouchTo5k,
  sourceNiceNg592020,
  sourceNiceNg65,
  sourceNielsen2014,
  sourceNielsen2014FirstWeek,
  sourceOgon2001,
  sourceOstelo2008,
  sourcePereles2012,
  sourcePhysiotherapistFromTwoToSixWeeks,
  sourcePocovi2024,
  sourceRaabe2018,
  sourceRelph2022,
  sourceReturnToRunWalk30Min,
  sourceRoach2015,
  sourceRoland2000,
  sourceSatten2000,
  sourceSeay2011,
  sourceSelhorst2019,
  sourceSeverePainSevenOfTen,
  sourceShoeLife500800Km,
  sourceSilbernagel2007,
  sourceSimic2013,
  sourceSteffens2015,
  sourceSteffens2016,
  sourceStratford1995,
  sourceSuri2018,
  sourceTalts2018,
  sourceTelhan2010,
  sourceTeng2014,
  sourceTheisen2014,
  sourceToresdahl2020,
  sourceUsArmyRunWalk2023,
  sourceVanDerGaag2020,
  sourceVanMechelen1993,
  sourceVerville2023,
  sourceVigotsky2016,
  sourceWaite2021,
  sourceWho2023,
  sourceWilliams2017,
  sourceWu2024,
  sourceZajac2025,
] as readonly Source[];

/** Every audited claim of the article, in the audit's order. */
export const CLAIMS = [
  claimC1,
  claimC2,
  claimC3,
  claimC4,
  claimC5,
  claimC6,
  claimC7,
  claimC8,
  claimC9,
  claimC10,
  claimC11,
  claimC12,
  claimC13,
  claimC14,
  claimC15,
  claimR1,
  claimR2,
  claimR3,
  claimR4,
  claimR5,
  claimR6,
  claimP1,
  claimP2,
  claimP3,
  claimP4,
  claimP5,
  claimP6,
  claimP7,
  claimP8,
] as readonly Claim[];

/** What the article leaves out although more speaks for it. */
export const BETTER_SUPPORTED = betterSupported as readonly BetterSupported[];
