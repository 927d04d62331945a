/** Rules about one kind of thing, one a line: what is done | to whom | the request | the outcomes. */
export interface RuleSection {
  title: string;
  /** What differs from the usual room, for everybody. @default nothing */
  room?: { defaultAccesses: readonly string[] };
  /** The method and path of the lines that hold only a body. */
  request?: string;
  lines: string;
}

const change = "PATCH /rooms/plan/access";
const invite = "POST /rooms/plan/invitations";

/**
 * Who may do what to whom: the fixture of `rules.test.ts` and the source of `docs/rules.md`.
 *
 * Each line has an outcome (`rule-outcomes.ts`) for every caller (`rule-callers.ts`), in their order:
 * five from outside, seven who are in without the right to share, three editors without it, seven
 * who share up to their own role, three who may do what an owner may.
 */
export const ruleMatrix: readonly RuleSection[] = [
  {
    title: "Reading",
    lines: `
      see | who has access                    | GET /rooms/plan/access                   | ss+rr +++++++ +++ +++++++ +++
      get | a token                           | POST /auth {}                            | sss++ +++++++ +++ +++++++ +++
      get | a token for the room              | POST /auth {"room":"plan"}               | ss+++ +++++++ +++ +++++++ +++
      see | names of people                   | GET /users?id=viewer                     | sss++ +++++++ +++ +++++++ +++
      see | names of groups                   | GET /groups?id=readers                   | sss++ +++++++ +++ +++++++ +++
      see | people to mention                 | GET /rooms/plan/mentions?q=vi            | sssrr nnn+n+n +++ +++++++ +++
      see | people to invite                  | GET /rooms/plan/candidates?q=vi          | sssrr nnnnnnn nnn +++++++ +++
      see | members of a listed group         | GET /rooms/plan/groups/readers/members   | sssrr nnnnnnn nnn +++++++ +++
      see | members of an unlisted group      | GET /rooms/plan/groups/designers/members | sssrr nnnnnnn nnn 0000000 000
      see | members of a group from elsewhere | GET /rooms/plan/groups/partners/members  | sssrr nnnnnnn nnn 0000000 000
      see | members of an unknown group       | GET /rooms/plan/groups/nothing/members   | sssrr nnnnnnn nnn 0000000 000
      see | activity                          | GET /rooms/plan/activity                 | sssrr nnnnnnn nnn ++++++0 +++
      ask | why oneself has access            | GET /rooms/plan/people/me/access         | sssrr +++++++ +++ +++++++ +++
      ask | why someone listed has access     | GET /rooms/plan/people/viewer/access     | sssrr nnnnnnn nnn +++++++ +++
      ask | the same of somebody unlisted     | GET /rooms/plan/people/newcomer/access   | sssrr nnnnnnn nnn +++++++ +++
      ask | the same of one from elsewhere    | GET /rooms/plan/people/foreigner/access  | sssrr nnnnnnn nnn 0000000 000
      ask | the same of an unknown id         | GET /rooms/plan/people/nobody/access     | sssrr nnnnnnn nnn 0000000 000
      ask | what leaving would do to oneself  | POST /rooms/plan/access/preview {"change":{"people":{"me":null}},"people":["me"]}        | sssrr +ng++++ nn+ +nnn+++ +++
      ask | the same of someone listed        | POST /rooms/plan/access/preview {"change":{"people":{"me":null}},"people":["viewer"]}    | sssrr -ng---- nn- +nnn+++ +++
      ask | the same of somebody unlisted     | POST /rooms/plan/access/preview {"change":{"people":{"me":null}},"people":["newcomer"]}  | sssrr -ng---- nn- +nnn+++ +++
      ask | the same of one from elsewhere    | POST /rooms/plan/access/preview {"change":{"people":{"me":null}},"people":["foreigner"]} | sssrr -ng---- nn- -nnn--- ---
      ask | the same of an unknown id         | POST /rooms/plan/access/preview {"change":{"people":{"me":null}},"people":["nobody"]}    | sssrr -ng---- nn- -nnn--- ---
      ask | the same of a guest               | POST /rooms/plan/access/preview {"change":{"people":{"me":null}},"people":["guest:1"]}   | sssrr +ng++++ nn+ +nnn+++ +++
      see | the description of the API        | GET /openapi.json                        | +++++ +++++++ +++ +++++++ +++`,
  },
  {
    title: "People",
    request: change,
    lines: `
      add    | somebody as viewer             | {"people":{"newcomer":"viewer"}}                                          | sssrr nnnnnnn nnn +++++++ +++
      add    | somebody as commenter          | {"people":{"newcomer":"commenter"}}                                       | sssrr nnnnnnn nnn +++++++ +++
      add    | somebody as editor             | {"people":{"newcomer":"editor"}}                                          | sssrr nnnnnnn nnn gg+++++ +++
      add    | somebody as owner              | {"people":{"newcomer":"owner"}}                                           | sssrr nnnnnnn nnn ggggggg +++
      add    | somebody from elsewhere        | {"people":{"foreigner":"viewer"}}                                         | sssrr nnnnnnn nnn ppppppp ppp
      add    | an unknown id                  | {"people":{"nobody":"viewer"}}                                            | sssrr nnnnnnn nnn ppppppp ppp
      add    | an unknown id as owner         | {"people":{"nobody":"owner"}}                                             | sssrr nnnnnnn nnn ggggggg ppp
      add    | somebody as custom             | {"people":{"newcomer":"custom"}}                                          | sssxx xxxxxxx xxx xxxxxxx xxx
      remove | an unknown id                  | {"people":{"nobody":null}}                                                | sssrr nnnnnnn nnn ppppppp ppp
      raise  | a viewer to commenter          | {"people":{"viewer":"commenter"}}                                         | sssrr nnnnnnn nnn +++++++ +++
      raise  | a viewer to editor             | {"people":{"viewer":"editor"}}                                            | sssrr nnnnnnn nnn gg+++++ +++
      raise  | a viewer to owner              | {"people":{"viewer":"owner"}}                                             | sssrr nnnnnnn nnn ggggggg +++
      remove | a viewer                       | {"people":{"viewer":null}}                                                | sssrr nnnnnnn nnn +++++++ +++
      lower  | a commenter to viewer          | {"people":{"commenter":"viewer"}}                                         | sssrr nnnnnnn nnn +++++++ +++
      remove | a commenter                    | {"people":{"commenter":null}}                                             | sssrr nnnnnnn nnn +++++++ +++
      lower  | an editor to viewer            | {"people":{"editor":"viewer"}}                                            | sssrr nnnnnnn nnn tt+++++ +++
      raise  | an editor to owner             | {"people":{"editor":"owner"}}                                             | sssrr nnnnnnn nnn ggggggg +++
      remove | an editor                      | {"people":{"editor":null}}                                                | sssrr nnnnnnn nnn tt+++++ +++
      lower  | an owner to viewer             | {"people":{"owner":"viewer"}}                                             | sssrr nnnnnnn nnn ttt+ttt +++
      remove | an owner                       | {"people":{"owner":null}}                                                 | sssrr nnnnnnn nnn ttt+ttt +++
      lower  | custom access to viewer        | {"people":{"custom":"viewer"}}                                            | sssrr nnnnnnn nnn tt+++++ +++
      remove | custom access                  | {"people":{"custom":null}}                                                | sssrr nnnnnnn nnn tt+++++ +++
      raise  | someone listed, from elsewhere | {"people":{"abroad":"commenter"}}                                         | sssrr nnnnnnn nnn +++++++ +++
      remove | someone listed, from elsewhere | {"people":{"abroad":null}}                                                | sssrr nnnnnnn nnn +++++++ +++
      raise  | an account that is gone        | {"people":{"ghost":"commenter"}}                                          | sssrr nnnnnnn nnn ppppppp ppp
      remove | an account that is gone        | {"people":{"ghost":null}}                                                 | sssrr nnnnnnn nnn +++++++ +++
      change | one they may and one not       | {"people":{"viewer":null,"newcomer":"owner"}}                             | sssrr nnnnnnn nnn ggggggg +++
      change | what was not as expected       | {"people":{"viewer":"commenter"},"expect":{"people":{"viewer":"editor"}}} | sssrr nnnnnnn nnn ccccccc ccc
      change | nothing at all                 | {}                                                                        | sssbb bbbbbbb bbb bbbbbbb bbb`,
  },
  {
    title: "Oneself",
    request: change,
    lines: `
      lower     | oneself to viewer   | {"people":{"me":"viewer"}}                 | sssrr ggggggg ggg +++++++ ++l
      raise     | oneself to editor   | {"people":{"me":"editor"}}                 | sssrr ggggggg ggg gg+++++ ++l
      raise     | oneself to owner    | {"people":{"me":"owner"}}                  | sssrr ggggggg ggg ggggggg +++
      remove    | oneself             | {"people":{"me":null}}                     | sssrr +ng++++ nn+ +nnn+++ ++l
      hand over | ownership           | {"people":{"owner":"owner","me":"editor"}} | sssrr nnnnnnn nnn tttgttt +++
      remove    | every owner at once | {"people":{"owner":null,"me":null}}        | sssrr nnnnnnn nnn tttnttt +ll`,
  },
  {
    title: "Groups",
    request: change,
    lines: `
      add    | a group as viewer              | {"groups":{"designers":"viewer"}} | sssrr nnnnnnn nnn +++++++ +++
      add    | a group as editor              | {"groups":{"designers":"editor"}} | sssrr nnnnnnn nnn gg+++++ +++
      add    | a group as owner               | {"groups":{"designers":"owner"}}  | sssxx xxxxxxx xxx xxxxxxx xxx
      add    | a group from elsewhere         | {"groups":{"partners":"viewer"}}  | sssrr nnnnnnn nnn qqqqqqq qqq
      add    | an unknown group               | {"groups":{"nothing":"viewer"}}   | sssrr nnnnnnn nnn qqqqqqq qqq
      add    | the organisation as a group    | {"groups":{"everyone":"viewer"}}  | sssrr nnnnnnn nnn q*qqqqq qqq
      raise  | a viewing group to editor      | {"groups":{"readers":"editor"}}   | sssrr nnnnnnn nnn gg+++++ +++
      remove | a viewing group                | {"groups":{"readers":null}}       | sssrr nnnnnnn nnn +++++++ +++
      lower  | an editing group to viewer     | {"groups":{"writers":"viewer"}}   | sssrr nnnnnnn nnn tt+++++ +++
      remove | an editing group               | {"groups":{"writers":null}}       | sssrr nnnnnnn nnn tt+++++ +++
      remove | the group one comes in through | {"groups":{"team":null}}          | sssrr nnnnnnn nnn +g+++++ +++
      remove | a group that is gone           | {"groups":{"gone":null}}          | sssrr nnnnnnn nnn +++++++ +++
      raise  | a group that is gone           | {"groups":{"gone":"commenter"}}   | sssrr nnnnnnn nnn qqqqqqq qqq`,
  },
  {
    title: "General access of a restricted room, and settings",
    request: change,
    lines: `
      open | to the organisation, to view | {"general":{"audience":"organization","role":"viewer"}} | sssrr nnnnnnn nnn +t+++++ +++
      open | to anyone, to view           | {"general":{"audience":"anyone","role":"viewer"}}       | sssrr nnnnnnn nnn +t+++++ +++
      open | to anyone, to edit           | {"general":{"audience":"anyone","role":"editor"}}       | sssrr nnnnnnn nnn gg+++++ +++
      open | to anyone, to own            | {"general":{"audience":"anyone","role":"owner"}}        | sssxx xxxxxxx xxx xxxxxxx xxx
      set  | that editors may not share   | {"settings":{"editorsCanShare":false}}                  | sssrr nnnnnnn nnn nnnnnnn +++
      set  | that editors may share       | {"settings":{"editorsCanShare":true}}                   | sssrr nnnnnnn nnn nnnnnnn +++`,
  },
  {
    title: "General access of a room that anyone may edit",
    room: { defaultAccesses: ["room:write"] },
    request: change,
    lines: `
      close | the room         | {"general":{"audience":"restricted"}}             | sssnn nnnnnnn nnn tt+++++ +++
      lower | anyone to viewer | {"general":{"audience":"anyone","role":"viewer"}} | sssnn nnnnnnn nnn tt+++++ +++`,
  },
  {
    title: "General access of a room that anyone may comment in",
    room: { defaultAccesses: ["room:read", "room:presence:write", "comments:write"] },
    request: change,
    lines: `
      close | the room         | {"general":{"audience":"restricted"}}             | sssnn nnnnnnn nnn +++++++ +++
      raise | anyone to editor | {"general":{"audience":"anyone","role":"editor"}} | sssnn nnnnnnn nnn gg+++++ +++`,
  },
  {
    title: "Inviting",
    request: invite,
    lines: `
      invite | somebody as viewer             | {"invitees":[{"userId":"newcomer"}],"role":"viewer"}          | sssrr nnnnnnn nnn +++++++ +++
      invite | somebody as editor             | {"invitees":[{"userId":"newcomer"}],"role":"editor"}          | sssrr nnnnnnn nnn gg+++++ +++
      invite | somebody as owner              | {"invitees":[{"userId":"newcomer"}],"role":"owner"}           | sssrr nnnnnnn nnn ggggggg +++
      invite | somebody from elsewhere        | {"invitees":[{"userId":"foreigner"}],"role":"viewer"}         | sssrr nnnnnnn nnn ppppppp ppp
      invite | an unknown id                  | {"invitees":[{"userId":"nobody"}],"role":"viewer"}            | sssrr nnnnnnn nnn ppppppp ppp
      invite | a group as viewer              | {"invitees":[{"groupId":"designers"}],"role":"viewer"}        | sssrr nnnnnnn nnn +++++++ +++
      invite | a group as editor              | {"invitees":[{"groupId":"designers"}],"role":"editor"}        | sssrr nnnnnnn nnn gg+++++ +++
      invite | a group as owner               | {"invitees":[{"groupId":"designers"}],"role":"owner"}         | sssrr nnnnnnn nnn ggggggg xxx
      invite | a group from elsewhere         | {"invitees":[{"groupId":"partners"}],"role":"viewer"}         | sssrr nnnnnnn nnn qqqqqqq qqq
      invite | the organisation as a group    | {"invitees":[{"groupId":"everyone"}],"role":"viewer"}         | sssrr nnnnnnn nnn qqqqqqq qqq
      invite | an address as viewer           | {"invitees":[{"email":"new@else.org"}],"role":"viewer"}       | sssrr nnnnnnn nnn ++++++p +++
      invite | an address as editor           | {"invitees":[{"email":"new@else.org"}],"role":"editor"}       | sssrr nnnnnnn nnn gg++++p +++
      invite | one from elsewhere, by address | {"invitees":[{"email":"foreigner@other.io"}],"role":"viewer"} | sssrr nnnnnnn nnn ++++++p +++
      invite | an address as owner            | {"invitees":[{"email":"new@else.org"}],"role":"owner"}        | sssrr nnnnnnn nnn ggggggg xxx
      invite | as custom                      | {"invitees":[{"userId":"newcomer"}],"role":"custom"}          | sssxx xxxxxxx xxx xxxxxxx xxx`,
  },
  {
    title: "Invitations that wait",
    request: change,
    lines: `
      raise  | a viewer's to commenter    | {"invitations":{"waiting-viewer":"commenter"}}      | sssrb nnnnnnn nnn ++++++b +++
      raise  | a viewer's to editor       | {"invitations":{"waiting-viewer":"editor"}}         | sssrb nnnnnnn nnn gg++++b +++
      raise  | a viewer's to owner        | {"invitations":{"waiting-viewer":"owner"}}          | sssxb xxxxxxx xxx xxxxxxb xxx
      cancel | a viewer's                 | {"invitations":{"waiting-viewer":null}}             | sssrb nnnnnnn nnn ++++++b +++
      lower  | an editor's to viewer      | {"invitations":{"waiting-editor":"viewer"}}         | sssrb nnnnnnn nnn tt++++b +++
      cancel | an editor's                | {"invitations":{"waiting-editor":null}}             | sssrb nnnnnnn nnn tt++++b +++
      cancel | an unknown one             | {"invitations":{"nothing":null}}                    | sssrb nnnnnnn nnn iiiiiib iii
      cancel | another room's             | {"invitations":{"elsewhere":null}}                  | sssrb nnnnnnn nnn iiiiiib iii
      cancel | one that was accepted      | {"invitations":{"accepted":null}}                   | sssrb nnnnnnn nnn uuuuuub uuu
      resend | a viewer's                 | POST /rooms/plan/invitations/waiting-viewer/resend  | sssrr nnnnnnn nnn ++++++0 +++
      resend | an editor's                | POST /rooms/plan/invitations/waiting-editor/resend  | sssrr nnnnnnn nnn gg++++0 +++
      resend | another room's             | POST /rooms/plan/invitations/elsewhere/resend       | sssrr nnnnnnn nnn iiiiii0 iii
      resend | an unknown one             | POST /rooms/plan/invitations/nothing/resend         | sssrr nnnnnnn nnn iiiiii0 iii
      accept | one's own                  | POST /invitations/accept {"token":"mine"}           | sss+0 +++++++ +++ ++++++0 +++
      accept | another's                  | POST /invitations/accept {"token":"waiting-viewer"} | sssm0 mmmmmmm mmm mmmmmm0 mmm
      accept | one's own, cancelled       | POST /invitations/accept {"token":"mine-cancelled"} | sssi0 iiiiiii iii iiiiii0 iii
      accept | one's own, accepted before | POST /invitations/accept {"token":"mine-accepted"}  | sssu0 uuuuuuu uuu uuuuuu0 uuu
      accept | one's own, expired         | POST /invitations/accept {"token":"mine-expired"}   | ssse0 eeeeeee eee eeeeee0 eee
      accept | an unknown one             | POST /invitations/accept {"token":"nothing"}        | sssi0 iiiiiii iii iiiiii0 iii`,
  },
  {
    title: "Requests for access",
    request: change,
    lines: `
      ask     | to view            | POST /rooms/plan/requests {"role":"viewer"} | sss+0 +++++++ +++ ++++++0 +++
      ask     | to edit            | POST /rooms/plan/requests {"role":"editor"} | sss+0 +++++++ +++ ++++++0 +++
      ask     | to own             | POST /rooms/plan/requests {"role":"owner"}  | sssxx xxxxxxx xxx xxxxxxx xxx
      approve | as viewer          | {"requests":{"asker":"viewer"}}             | sssrb nnnnnnn nnn +*++++b +++
      approve | as editor          | {"requests":{"asker":"editor"}}             | sssrb nnnnnnn nnn g*++++b +++
      approve | as owner           | {"requests":{"asker":"owner"}}              | sssxb xxxxxxx xxx xxxxxxb xxx
      decline | a request          | {"requests":{"asker":null}}                 | sssrb nnnnnnn nnn +*++++b +++
      decline | where nobody asked | {"requests":{"newcomer":null}}              | sssrb nnnnnnn nnn 000000b 000
      approve | what was answered  | {"requests":{"answered":"viewer"}}          | sssrb nnnnnnn nnn aaaaaab aaa`,
  },
];
