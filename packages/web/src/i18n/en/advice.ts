export const advice = {
  "advice.title": "What helps",
  "advice.heading": "What helps, and what keeps it from coming back",
  "advice.lead":
    "What fits your answers of today. None of it is a treatment, and some of it is not for everyone.",
  "advice.remedies": "What may help",
  "advice.remediesIntro": "For your back as it is today. Each piece says how sure it is.",
  "advice.remediesNone": "Nothing is meant for today.",
  "advice.prevention": "How to keep it from coming back",
  "advice.preventionNone": "Nothing is meant for today.",
  "advice.toPrevention": "How to keep it from coming back",
  "advice.mustNot": "Not for you",
  "advice.mustNotHeading": "Leave this out: {title}",
  "advice.notKnown": "Not known whether it is for you",
  "advice.open.one": "Not a go-ahead yet: one question is open.",
  "advice.open.other": "Not a go-ahead yet: {count} questions are open.",
  "advice.openList": "Still to be known: {list}.",
  "advice.dontKnow": "You answered: I don't know.",
  "advice.text": "The cautions, and what it would be",
  "advice.toHealth": "Answer the health questions",
  "advice.record": "The whole record, with the article's claim",
  "advice.unverified":
    "None of its publications could be checked word for word. Take it as a default, not as a finding.",
} as const;
