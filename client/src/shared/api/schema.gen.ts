export interface paths {
  '/api/v1/session': {
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SessionView'] } } } };
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { 'application/json': components['schemas']['SignIn'] } }; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SessionView'] } } } };
    delete: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never } } };
  };
  '/api/v1/session/links': {
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { 'application/json': components['schemas']['UseLink'] } }; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SessionView'] } } } };
  };
  '/api/v1/session/password': {
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { 'application/json': components['schemas']['ChoosePassword'] } }; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SessionView'] } } } };
  };
  '/api/v1/access/second-factor': {
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { 'application/json': components['schemas']['EnrolSecondFactor'] } }; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['EnrolledSecondFactor'] } } } };
  };
  '/api/v1/access/second-factor/confirmation': {
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { 'application/json': components['schemas']['ConfirmSecondFactor'] } }; responses: { 204: { headers: { [name: string]: unknown }; content?: never } } };
  };
  '/api/v1/access/officers': {
    get: { parameters: { query?: { status?: components['schemas']['OfficerStatus']; role?: string; after?: string; limit?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PageOfOfficerRow'] } } } };
    post: { parameters: { query?: never; header: { 'Idempotency-Key': string }; path?: never; cookie?: never }; requestBody: { content: { 'application/json': components['schemas']['CreateOfficer'] } }; responses: { 201: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Registered'] } } } };
  };
  '/api/v1/access/officers/{officerId}': {
    get: { parameters: { query?: never; header?: never; path: { officerId: string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['OfficerDetail'] } } } };
  };
  '/api/v1/access/officers/{officerId}/link': {
    post: { parameters: { query?: never; header: { 'If-Match': string }; path: { officerId: string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['IssuedLink'] } } } };
  };
  '/api/v1/access/officers/{officerId}/second-factor-reset': {
    post: { parameters: { query?: never; header: { 'If-Match': string }; path: { officerId: string }; cookie?: never }; requestBody: { content: { 'application/json': components['schemas']['ResetSecondFactor'] } }; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['IssuedLink'] } } } };
  };
  '/api/v1/access/officers/{officerId}/suspension': {
    post: { parameters: { query?: never; header: { 'If-Match': string }; path: { officerId: string }; cookie?: never }; requestBody: { content: { 'application/json': components['schemas']['SuspendOfficer'] } }; responses: { 204: { headers: { [name: string]: unknown }; content?: never } } };
  };
  '/api/v1/access/officers/{officerId}/reinstatement': {
    post: { parameters: { query?: never; header: { 'If-Match': string }; path: { officerId: string }; cookie?: never }; requestBody: { content: { 'application/json': components['schemas']['ReinstateOfficer'] } }; responses: { 204: { headers: { [name: string]: unknown }; content?: never } } };
  };
  '/api/v1/access/officers/{officerId}/roles': {
    post: { parameters: { query?: never; header: { 'If-Match': string }; path: { officerId: string }; cookie?: never }; requestBody: { content: { 'application/json': components['schemas']['GrantRoles'] } }; responses: { 204: { headers: { [name: string]: unknown }; content?: never } } };
  };
  '/api/v1/access/roles': {
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['RoleRow'][] } } } };
  };
  '/api/v1/access/sessions': {
    get: { parameters: { query?: { all?: boolean; officerId?: string; after?: string; limit?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PageOfSessionRow'] } } } };
  };
  '/api/v1/access/sessions/{sessionId}': {
    delete: { parameters: { query?: never; header?: never; path: { sessionId: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never } } };
  };
  '/api/v1/partners/purposes': {
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PurposeRow'][] } } } };
  };
}
export interface components {
  schemas: {
    SessionView: { user: components['schemas']['SignedInOfficer']; permissions: string[]; reach: components['schemas']['ReachView']; csrfToken: string; task: components['schemas']['SessionTask'] | null; expiresAt: string };
    SignedInOfficer: { id: string; userName: string; displayName: string; unit: string | null; roles: string[]; demonstration: boolean };
    ReachView: { kind: components['schemas']['ReachKind']; codes: string[] };
    ReachKind: 'all' | 'post' | 'centre' | 'office' | 'none';
    SessionTask: 'set_password' | 'enrol_second_factor';
    SignIn: { userName: string; password: string; code?: string | null };
    UseLink: { secret: string };
    ChoosePassword: { currentPassword?: string | null; newPassword: string };
    EnrolSecondFactor: { password?: string | null };
    EnrolledSecondFactor: { secret: string; uri: string };
    ConfirmSecondFactor: { code: string };
    OfficerStatus: 'invited' | 'active' | 'suspended';
    OfficerRow: { id: string; userName: string; displayName: string; unit: string | null; roles: string[]; status: components['schemas']['OfficerStatus']; secondFactor: boolean; demonstration: boolean; createdAt: string; lastSeenAt: string | null };
    PageOfOfficerRow: { items: components['schemas']['OfficerRow'][]; next: string | null };
    LinkPurpose: 'first_sign_in' | 'first_administrator' | 'reset' | 'second_factor';
    PendingLink: { purpose: components['schemas']['LinkPurpose']; issuedAt: string; expiresAt: string };
    OfficerDetail: { id: string; version: number; userName: string; displayName: string; unit: string | null; roles: string[]; reach: components['schemas']['ReachView']; status: components['schemas']['OfficerStatus']; secondFactor: boolean; secondFactorLost: boolean; demonstration: boolean; createdAt: string; passwordChosenAt: string | null; link: components['schemas']['PendingLink'] | null };
    CreateOfficer: { userName: string; displayName: string; unit?: string | null; roles: string[]; reach: components['schemas']['ReachView'] };
    Registered: { id: string; version: number };
    IssuedLink: { secret: string; purpose: components['schemas']['LinkPurpose']; expiresAt: string };
    ResetSecondFactor: { why: string };
    SuspendOfficer: { why: string };
    ReinstateOfficer: { why: string };
    GrantRoles: { roles: string[]; reach: components['schemas']['ReachView']; why: string };
    RoleRow: { code: string; permissions: string[]; secondFactor: boolean; alone: boolean };
    SessionRow: { id: string; officerId: string; userName: string; displayName: string; createdAt: string; lastSeenAt: string; expiresAt: string; origin: string | null; browser: string | null; limited: boolean; current: boolean };
    PageOfSessionRow: { items: components['schemas']['SessionRow'][]; next: string | null };
    PurposeRow: { code: string };
  };
}
export type SessionView = components['schemas']['SessionView'];
export type SignedInOfficer = components['schemas']['SignedInOfficer'];
export type ReachView = components['schemas']['ReachView'];
export type ReachKind = components['schemas']['ReachKind'];
export type SessionTask = components['schemas']['SessionTask'];
export type SignIn = components['schemas']['SignIn'];
export type UseLink = components['schemas']['UseLink'];
export type ChoosePassword = components['schemas']['ChoosePassword'];
export type EnrolSecondFactor = components['schemas']['EnrolSecondFactor'];
export type EnrolledSecondFactor = components['schemas']['EnrolledSecondFactor'];
export type ConfirmSecondFactor = components['schemas']['ConfirmSecondFactor'];
export type OfficerStatus = components['schemas']['OfficerStatus'];
export type OfficerRow = components['schemas']['OfficerRow'];
export type PageOfOfficerRow = components['schemas']['PageOfOfficerRow'];
export type LinkPurpose = components['schemas']['LinkPurpose'];
export type PendingLink = components['schemas']['PendingLink'];
export type OfficerDetail = components['schemas']['OfficerDetail'];
export type CreateOfficer = components['schemas']['CreateOfficer'];
export type Registered = components['schemas']['Registered'];
export type IssuedLink = components['schemas']['IssuedLink'];
export type ResetSecondFactor = components['schemas']['ResetSecondFactor'];
export type SuspendOfficer = components['schemas']['SuspendOfficer'];
export type ReinstateOfficer = components['schemas']['ReinstateOfficer'];
export type GrantRoles = components['schemas']['GrantRoles'];
export type RoleRow = components['schemas']['RoleRow'];
export type SessionRow = components['schemas']['SessionRow'];
export type PageOfSessionRow = components['schemas']['PageOfSessionRow'];
export type PurposeRow = components['schemas']['PurposeRow'];
