import type { ComponentPropsWithoutRef, ReactElement } from "react";

type IconProps = ComponentPropsWithoutRef<"svg">;

/** Drawn on a grid of 16, in the colour of the text; decorative, so hidden from assistive technology. */
function icon(path: string): (props: IconProps) => ReactElement {
  return ({ className, ...props }) => (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 16 16"
      className={className ? `guestlist-icon ${className}` : "guestlist-icon"}
      {...props}
    >
      <path d={path} />
    </svg>
  );
}

export const LockIcon = /* @__PURE__ */ icon(
  "M4.5 7.25h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1Zm1-.25V5.25a2.5 2.5 0 0 1 5 0V7",
);

export const GlobeIcon = /* @__PURE__ */ icon(
  "M8 13.75a5.75 5.75 0 1 0 0-11.5 5.75 5.75 0 0 0 0 11.5ZM2.5 8h11M8 2.25c1.6 1.5 2.4 3.4 2.4 5.75S9.6 12.25 8 13.75C6.4 12.25 5.6 10.35 5.6 8S6.4 3.75 8 2.25Z",
);

export const BuildingIcon = /* @__PURE__ */ icon(
  "M3.75 13.5v-10a1 1 0 0 1 1-1h4.5a1 1 0 0 1 1 1v10m0-7h1.5a1 1 0 0 1 1 1v6M2.25 13.5h11.5M6 5.25h2M6 7.75h2M6 10.25h2",
);

export const LinkIcon = /* @__PURE__ */ icon(
  "M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.4-2.4A2.6 2.6 0 0 0 9 3.3l-.9.9m1.3 2.4a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.9-.9",
);

export const CloseIcon = /* @__PURE__ */ icon("m4 4 8 8m0-8-8 8");

export const ChevronIcon = /* @__PURE__ */ icon("m4.75 6.5 3.25 3.25 3.25-3.25");

export const CheckIcon = /* @__PURE__ */ icon("m3.5 8.5 3 3 6-7");

export const GearIcon = /* @__PURE__ */ icon(
  "M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm0-7.75v1.5m0 8.5v1.5M2.25 8h1.5m8.5 0h1.5M3.93 3.93l1.07 1.07m6 6 1.07 1.07m-8.14 0L5 11m6-6 1.07-1.07",
);

export const HistoryIcon = /* @__PURE__ */ icon(
  "M2.75 3.5v2.75H5.5M3 6.25a5.25 5.25 0 1 1-.25 1.75M8 5.25V8l1.75 1.25",
);

export const BackIcon = /* @__PURE__ */ icon("M9.25 4.5 5.75 8l3.5 3.5");

export const MailIcon = /* @__PURE__ */ icon(
  "M3.5 3.75h9a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-6.5a1 1 0 0 1 1-1Zm-.75 1L8 8.75l5.25-4",
);

export const WarningIcon = /* @__PURE__ */ icon("M8 2.75 14 13H2L8 2.75Zm0 3.75v3m0 1.75v.01");
