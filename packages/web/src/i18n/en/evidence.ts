export const evidence = {
  "evidence.title": "Evidence",
  "evidence.heading": "What it all rests on",
  "evidence.lead":
    "Backstride began with a lay article on back pain in runners. Each of its claims stands here beside what research says, also where the two disagree.",
  "evidence.claims": "The article's claims",
  "evidence.articleSays": "The article says",
  "evidence.evidenceSays": "The evidence says",
  "evidence.onThisPage": "On this page",
  "evidence.advice": "The advice",
  "evidence.adviceIntro":
    "Every piece that Backstride can give: when it is meant, when it must not be followed, and what it answers.",
  "evidence.aboutRemedy": "May help",
  "evidence.aboutPrevention": "Keeps it from coming back",
  "evidence.record": "When it is meant, when not, and what it rests on",
  "evidence.source": "What it shows, and in whom",
  "evidence.meant": "Meant {when}.",
  "evidence.mustNot": "Not for you with",
  "evidence.forEveryone": "No condition is known with which it must not be followed.",
  "evidence.better": "Better supported than the article",
  "evidence.betterIntro": "What the article leaves out although more speaks for it.",
  "evidence.followed": "Advice that follows from it",
  "evidence.sources": "Sources",
  "evidence.sourcesIntro":
    "Almost no trial has looked at back pain in runners. Who was studied stands with each source.",
  "evidence.population": "Who was studied: {population}",
  "evidence.unverified":
    "Its figures could not be checked against the publication. It may set a default and is never shown as a finding.",
  "evidence.doi": "doi: {doi} (opens another site)",
  "agreement.agrees": "article and evidence agree",
  "agreement.partly": "they agree in part",
  "agreement.disagrees": "they disagree",
  "agreement.unknown": "nobody knows",
} as const;
