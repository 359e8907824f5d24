import styles from "./ground-screen.module.css";

export interface ShareBarProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly spoken: string;
}

/** How much of something is done. */
export function ShareBar({ label, share, spoken }: ShareBarProps) {
  const percent = Math.round(100 * share);
  return (
    <div
      className={styles["bar"]}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={spoken}
    >
      <span style={{ width: `${percent}%` }} />
    </div>
  );
}
