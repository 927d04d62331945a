import { Message } from "./components/message.tsx";
import { Link } from "./router/link.tsx";

/** For a path that leads nowhere. */
export function NotFoundPage() {
  return (
    <Message title="There is no such page">
      <p>The address may be mistyped, or the page has moved.</p>
      <div className="message-actions">
        <Link className="button" data-kind="primary" href="/">
          Back to documents
        </Link>
      </div>
    </Message>
  );
}
