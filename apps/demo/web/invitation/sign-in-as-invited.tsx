import { useSignInByEmail } from "../session/use-sign-in-by-email.ts";

/** Signs in with the address that the invitation was sent to. */
export function SignInAsInvited({ address }: { address: string }) {
  const { mutate, error, isPending } = useSignInByEmail();
  return (
    <div className="message-actions">
      <button
        className="button"
        data-kind="primary"
        type="button"
        aria-disabled={isPending}
        onClick={() => {
          if (!isPending) mutate(address);
        }}
      >
        <span className="button-text">
          Continue as <bdi>{address}</bdi>
        </span>
      </button>
      <p className="failure" role="alert">
        {error?.message}
      </p>
    </div>
  );
}
