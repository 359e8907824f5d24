export const progress = {
  "progress.title": "Progress",
  "progress.heading": "Is it getting better?",
  "progress.lead":
    "Each line beside what chance alone can do and the smallest change that matters to people, where either is known.",
  "progress.empty.heading": "Nothing to follow yet",
  "progress.empty.text":
    "Two values of the same thing make a line. The diary takes ten seconds a day; a questionnaire every two to four weeks shows what the diary can't: what you can do again, and how much the back hinders.",
  "progress.empty.forms": "Fill in a questionnaire",
  "progress.load": "See how much you ran",
  "progress.empty.diary": "Enter how your back is",
  "progress.waiting": "Without a value so far",
  "progress.waitingIntro": "Each of these becomes a line once there are answers.",
  "progress.scale": "From {least} to {most}.",
  "progress.unit": "In {unit}.",
  "progress.less": "Less is better.",
  "progress.more": "More is better.",
  "progress.neither": "Neither more nor less is better.",
  "progress.chart": "{title} over time",
  "progress.band":
    "Shaded: {from} to {to} {unit}. Within it a later value may differ from the first by chance.",
  "progress.bandUnverified": "The width of the band could not be checked against its publication.",
  "progress.noNoise": "How far two values differ by chance is not known here, so no band is drawn.",
  "progress.noCriterion": "Which change matters to people is not known here, so no line is drawn.",
  "progress.line": "{value} {unit}: {change} from the first value ({of}).",
  "progress.lineUnverified":
    "{value} {unit}: {change} from the first value ({of}); not checked against its publication.",
  "progress.unreachable":
    "{change} from the first value ({of}) lies beyond the scale: it can't be reached from there.",
  "progress.change.points": "{amount} points",
  "progress.change.percent": "{amount} %",
  "progress.change.s": "{amount} s",
  "progress.source": "Source",
  "progress.column.day": "Day",
  "progress.column.value": "Value, {unit}",
} as const;
