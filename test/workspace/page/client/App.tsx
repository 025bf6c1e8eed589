import { PaletteStyleTag } from '@rocket.chat/fuselage';
import { ToastBarProvider } from '@rocket.chat/fuselage-toastbar';
import { type ReactElement, useEffect, useState } from 'react';
import { keepSession, readSession, type Session } from './session.mts';
import { SignIn } from './SignIn.tsx';
import { useTheme } from './useTheme.mts';
import { Workspace } from './Workspace.tsx';

/** The page: for whoever is signed in the workspace, for everybody else the people to sign in as. */
export function App(): ReactElement {
    const [session, setSession] = useState(readSession);
    const [theme, setTheme] = useTheme();
    const sign = (next: Session | undefined) => {
        keepSession(next);
        setSession(next);
    };
    useEffect(() => {
        document.documentElement.style.colorScheme = theme;
    }, [theme]);
    return (
        <>
            <PaletteStyleTag theme={theme} selector=":root" />
            <ToastBarProvider>
                {session ? (
                    <Workspace
                        key={session.userId}
                        session={session}
                        theme={theme}
                        setTheme={setTheme}
                        signOut={() => {
                            sign(undefined);
                        }}
                    />
                ) : (
                    <SignIn signIn={sign} />
                )}
            </ToastBarProvider>
        </>
    );
}
