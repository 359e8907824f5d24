import { Link } from "@tanstack/react-router";
import { t } from "../i18n/t.ts";
import type { NavItem } from "./nav-items.ts";
import styles from "./shell.module.css";

/** One entry of the navigation; the screen that is open is marked as the current page. */
export function NavLink({ item }: { readonly item: NavItem }) {
  return (
    <Link
      to={item.path}
      className={styles["link"]}
      activeOptions={{ exact: item.path === "/" }}
      activeProps={{ "aria-current": "page" }}
    >
      <svg viewBox="0 0 24 24" className={styles["icon"]} aria-hidden="true">
        <path d={item.icon} />
      </svg>
      {t(item.label)}
    </Link>
  );
}
