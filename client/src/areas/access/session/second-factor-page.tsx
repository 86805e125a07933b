import { EnrolSecondFactor } from './enrol-second-factor';

export const SecondFactorPage = () => <EnrolSecondFactor />;
