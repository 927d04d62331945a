import { ShareDialog } from "@guestlist/react";
import { useState } from "react";
import { Link } from "wouter";
import type { Document } from "../../model/document.ts";
import { Icon, type IconName } from "../components/icon.tsx";
import { roleText } from "../components/role-text.ts";
import { documentPath } from "../document/document-path.ts";
import { DeleteDialog } from "./delete-dialog.tsx";
import { NameDialog } from "./name-dialog.tsx";
import { useRenameDocument } from "./use-documents.ts";

const audiences: Record<Document["audience"], { icon: IconName; text: string }> = {
  restricted: { icon: "lock", text: "Restricted" },
  organization: { icon: "organization", text: "Everyone at Acme" },
  anyone: { icon: "anyone", text: "Anyone with the link" },
};

/** A document of the list, and what one may do with it. */
export function DocumentRow({ document }: { document: Document }) {
  const { id, name, role, audience } = document;
  const [asks, setAsks] = useState<"rename" | "delete" | null>(null);
  const rename = useRenameDocument(id);
  const close = () => setAsks(null);
  return (
    <li className="document-row">
      <span className="document-glyph">
        <Icon name={audiences[audience].icon} />
      </span>
      <div className="document-text">
        <Link className="document-name" href={documentPath(id)}>
          <bdi>{name}</bdi>
        </Link>
        <small>
          {roleText(role)} · {audiences[audience].text}
        </small>
      </div>
      <div className="document-actions">
        {role === "owner" ? (
          <>
            <IconButton icon="pencil" label={`Rename ${name}`} onClick={() => setAsks("rename")} />
            <IconButton icon="trash" label={`Delete ${name}`} onClick={() => setAsks("delete")} />
          </>
        ) : null}
        <ShareDialog roomId={id}>
          <button className="button" type="button" aria-label={`Share ${name}`}>
            Share
          </button>
        </ShareDialog>
      </div>
      {asks === "rename" ? (
        <NameDialog
          title="Rename document"
          action="Rename"
          name={name}
          isPending={rename.isPending}
          failure={rename.error?.message}
          onSave={(next) => rename.mutate(next, { onSuccess: close })}
          onClose={close}
        />
      ) : null}
      {asks === "delete" ? <DeleteDialog document={document} onClose={close} /> : null}
    </li>
  );
}

function IconButton(props: { icon: IconName; label: string; onClick(): void }) {
  const { icon, label, onClick } = props;
  return (
    <button
      className="button"
      data-kind="icon"
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
