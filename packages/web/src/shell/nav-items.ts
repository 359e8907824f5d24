import type { MessageKey } from "../i18n/t.ts";

export interface NavItem {
  readonly path: string;
  readonly label: MessageKey;
  /** Strokes of its icon in a field of 24 by 24. */
  readonly icon: string;
}

/** In the phone's bar, with "More" as the fifth. */
export const FIRST_ITEMS: readonly NavItem[] = [
  {
    path: "/",
    label: "nav.today",
    icon: "M12 3.500v17M8 5.500h8M6.500 9.500h11M6.500 13.500h11M8 17.500h8",
  },
  { path: "/diary", label: "nav.diary", icon: "M6 4h12v16H6zM9 9h6M9 13h6M9 17h3" },
  {
    path: "/why",
    label: "nav.why",
    icon: "M9 9.200a3 3 0 1 1 4.400 2.700c-1 .6-1.400 1.200-1.400 2.300M12 17.500v.2M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18",
  },
  { path: "/runs", label: "nav.runs", icon: "M4 18c3-1 2-6 5-6s3 4 6 3 2-8 5-9M4 18h.01M20 6h.01" },
];

export const MORE_ITEM: NavItem = { path: "/more", label: "nav.more", icon: "M5 7h14M5 12h14M5 17h14" };

export const MORE_ITEMS: readonly (NavItem & { readonly about: MessageKey })[] = [
  { path: "/plan", label: "nav.plan", about: "more.plan", icon: "M5 5h14v15H5zM5 9.500h14M9 3v4M15 3v4" },
  {
    path: "/advice",
    label: "nav.advice",
    about: "more.advice",
    icon: "M12 20c-5-3.500-8-6.500-8-10.200A4.300 4.300 0 0 1 12 7.500a4.300 4.300 0 0 1 8 2.300c0 3.700-3 6.700-8 10.200zM12 10v5M9.500 12.500h5",
  },
  {
    path: "/sessions",
    label: "nav.sessions",
    about: "more.sessions",
    icon: "M12 5a8 8 0 1 0 0 16a8 8 0 0 0 0-16M12 9v4l3 2M10 2.500h4",
  },
  {
    path: "/progress",
    label: "nav.progress",
    about: "more.progress",
    icon: "M4 4v16h16M7 15l4-5 3 2 5-6",
  },
  { path: "/load", label: "nav.load", about: "more.load", icon: "M5 20v-6M10 20V9M15 20v-8M20 20V5" },
  {
    path: "/questionnaires",
    label: "nav.forms",
    about: "more.forms",
    icon: "M6 4h12v16H6zM9 8.500l1 1 2-2M9 14.500l1 1 2-2M14 9h2M14 15h2",
  },
  {
    path: "/report",
    label: "nav.report",
    about: "more.report",
    icon: "M6 3.500h8l4 4v13H6zM14 3.500v4h4M9 12h6M9 16h6",
  },
  { path: "/shoes", label: "nav.shoes", about: "more.shoes", icon: "M3 16V9l4 2 3-2 4 4c2 1 6 1 7 3v2H3z" },
  {
    path: "/check",
    label: "nav.check",
    about: "more.check",
    icon: "M12 3l8 3v6c0 4-3 7-8 9c-5-2-8-5-8-9V6zM9 12l2 2 4-4",
  },
  {
    path: "/health",
    label: "nav.health",
    about: "more.health",
    icon: "M12 4v16M4 12h16M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18",
  },
  {
    path: "/evidence",
    label: "nav.evidence",
    about: "more.evidence",
    icon: "M4 5h7v15H4zM13 5h7v15h-7zM7 9h1M16 9h1",
  },
  { path: "/import", label: "nav.import", about: "more.import", icon: "M12 4v11M8 11l4 4 4-4M5 20h14" },
  {
    path: "/data",
    label: "nav.data",
    about: "more.data",
    icon: "M5 7c0-2 14-2 14 0v10c0 2-14 2-14 0zM5 12c0 2 14 2 14 0",
  },
];
