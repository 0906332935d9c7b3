import type { CaseStatus, CloseReason } from '../api';

export const caseStatuses: ReadonlyArray<CaseStatus> = ['Open', 'InProgress', 'Waiting', 'Arrived', 'Closed'];

export const closeReasons: ReadonlyArray<CloseReason> =
  ['ArrivedAndSettled', 'MovedAway', 'NoContact', 'Withdrawn', 'NotResponsible', 'Other'];
