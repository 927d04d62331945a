import { Icon } from "../components/icon.tsx";
import { MessagePage } from "../page/message-page.tsx";
import { useSession } from "../session/use-session.ts";
import { ChooseAccount } from "./choose-account.tsx";
import type { InvitationLink } from "./invitation-link.ts";

/** For a guest who has the link of an invitation. */
export function SignInToAccept({ link }: { link: InvitationLink }) {
  const { people } = useSession();
  return (
    <MessagePage title="You are invited" icon={<Icon name="mail" />}>
      {people.length > 0 ? (
        <p>Sign in with the address the invitation was sent to.</p>
      ) : (
        <p>Signing in by name is off here. Sign in, then open the link in the mail again.</p>
      )}
      <ChooseAccount link={link} />
    </MessagePage>
  );
}
