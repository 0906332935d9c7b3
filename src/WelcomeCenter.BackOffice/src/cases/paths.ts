export const sectionAlias = 'WelcomeCenter.Section.Cases';
export const sectionPathname = 'cases';

export const requestsEntity = 'wc-requests-root';
export const casesEntity = 'wc-cases-root';
export const requestEntity = 'wc-request';
export const caseEntity = 'wc-case';

const section = `/umbraco/section/${sectionPathname}`;
const workspace = `${section}/workspace`;

export const overviewPath = `${section}/dashboard/overview`;
export const requestsPath = `${workspace}/${requestsEntity}`;
export const casesPath = `${workspace}/${casesEntity}`;
export const requestPath = (id: string) => `${workspace}/${requestEntity}/edit/${id}`;
export const casePath = (id: string) => `${workspace}/${caseEntity}/edit/${id}`;
