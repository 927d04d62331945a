import type { ReactNode } from "react";
import { Link } from "wouter";
import { AccountMenu, type AccountMenuProps } from "../session/account-menu.tsx";

interface PageHeaderProps {
  /** Beside the way back. */
  children?: ReactNode;
  /** Before the account. */
  actions?: ReactNode;
  /** How the others in a room see the person. */
  self?: AccountMenuProps["self"];
}

/** The bar every page has. */
export function PageHeader({ children, actions, self }: PageHeaderProps) {
  return (
    <header className="page-header">
      <Link className="home" href="/" aria-label="Documents">
        <img src="/icon.svg" alt="" width={28} height={28} />
      </Link>
      {children}
      <div className="page-actions">
        {actions}
        <AccountMenu self={self} />
      </div>
    </header>
  );
}
