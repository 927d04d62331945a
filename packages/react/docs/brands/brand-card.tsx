import type { CSSProperties } from "react";
import { AccessSelect, AvatarList, RequestAccess, ShareButton } from "../../src/index.ts";
import { users } from "../../tests/support/rooms/seed.ts";
import { StoryApi } from "../../tests/support/stories/story-api.tsx";
import type { Brand } from "./brand.ts";

interface BrandCardProps {
  brand: Brand;
  theme: "light" | "dark";
}

const people = users.map((user, index) => ({ ...user, here: index < 2 }));
const roles = ["viewer", "commenter", "editor"];

const sheet: CSSProperties = {
  display: "grid",
  gap: "calc(var(--guestlist-spacing) * 5)",
  alignContent: "start",
  padding: "calc(var(--guestlist-spacing) * 6)",
  border: "1px solid var(--guestlist-border)",
  borderRadius: "var(--guestlist-radius-dialog)",
  background: "var(--guestlist-background)",
  boxShadow: "var(--guestlist-shadow)",
};
const line: CSSProperties = {
  display: "flex",
  flexWrap: "wrap",
  gap: "calc(var(--guestlist-spacing) * 3)",
  alignItems: "center",
  justifyContent: "space-between",
};

/** What the kit draws outside of a dialog, in the tokens of one brand and one theme. */
export function BrandCard({ brand, theme }: BrandCardProps) {
  const name = `${brand}, ${theme}`;
  return (
    <section data-theme={theme} aria-label={name}>
      <div className={`guestlist-root brand-${brand}`} style={sheet}>
        <div style={line}>
          <AvatarList people={people} selfId="olivier" max={4} />
          <ShareButton roomId="launch-plan" />
        </div>
        <div style={line}>
          <AccessSelect
            label={`Access for Zoe Martin, ${name}`}
            variant="field"
            value="editor"
            roles={roles}
            onValueChange={() => {}}
          />
          <AccessSelect
            label={`Access for Ana Ruiz, ${name}`}
            value="viewer"
            roles={roles}
            onValueChange={() => {}}
          />
        </div>
        <StoryApi as="marc" holds={{}}>
          <RequestAccess roomId="launch-plan" />
        </StoryApi>
      </div>
    </section>
  );
}
