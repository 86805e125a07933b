import { SetPassword } from './set-password';

export const PasswordPage = () => <SetPassword />;
