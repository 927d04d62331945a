import type { ReactNode } from "react";
import { PageHeading } from "./page-heading.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface MessagePageProps {
  title: string;
  icon?: ReactNode;
  children: ReactNode;
}

/** A whole screen that says one thing. */
export function MessagePage({ title, icon, children }: MessagePageProps) {
  usePageTitle(title);
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
