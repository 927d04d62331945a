import type { ReactNode } from "react";
import { PageHeading } from "../router/page-heading.tsx";
import { useTitle } from "../router/use-title.ts";

interface MessageProps {
  title: string;
  icon?: ReactNode;
  children: ReactNode;
}

/** A whole screen that says one thing. */
export function Message({ title, icon, children }: MessageProps) {
  useTitle(title);
  return (
    <main className="message">
      <div className="message-card">
        {icon ? <div className="message-icon">{icon}</div> : null}
        <PageHeading>{title}</PageHeading>
        {children}
      </div>
    </main>
  );
}
