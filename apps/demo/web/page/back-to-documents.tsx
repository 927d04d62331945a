import { Link } from "wouter";

/** The way out of a page that has nothing more to offer; primary where it is the only one. */
export function BackToDocuments({ isPrimary = false }: { isPrimary?: boolean }) {
  return (
    <div className="message-actions">
      <Link className="button" data-kind={isPrimary ? "primary" : undefined} href="/">
        Back to documents
      </Link>
    </div>
  );
}
