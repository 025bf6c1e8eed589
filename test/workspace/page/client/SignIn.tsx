import { Avatar, Box, Callout, Tile } from '@rocket.chat/fuselage';
import { type ReactElement, useEffect, useState } from 'react';
import { Api } from './Api.mts';
import type { Session } from './session.mts';

interface Listed {
    username: string;
    name: string;
    roles: string[];
}

/** Asks who somebody wants to be; in this workspace passwords are the same as the names. */
export function SignIn({ signIn }: { signIn: (session: Session) => void }): ReactElement {
    const [people, setPeople] = useState<Listed[]>([]);
    const [problem, setProblem] = useState<string>();
    useEffect(() => {
        void new Api(undefined).get<{ people: Listed[] }>('/page/people').then((result) => {
            if (result.ok) {
                setPeople(result.body.people);
            } else {
                setProblem(result.problem);
            }
        });
    }, []);
    const become = async (username: string) => {
        const credentials = { user: username, password: username };
        const result = await new Api(undefined).post<Omit<Session, 'username'>>('/page/login', credentials);
        if (result.ok) {
            signIn({ username, ...result.body });
        } else {
            setProblem(`${username} could not be signed in: ${result.problem}`);
        }
    };
    return (
        <main className="sign-in">
            <Tile elevation="2" padding="x32">
                <Box is="h1" fontScale="h3">
                    Who are you?
                </Box>
                <Box is="p" fontScale="p2" color="hint">
                    A workspace to try the app in. Open it in another tab to be somebody else there.
                </Box>
                {problem !== undefined && <Callout type="danger">{problem}</Callout>}
                <ul>
                    {people.map(({ username, name, roles }) => (
                        <li key={username}>
                            <button type="button" onClick={() => void become(username)}>
                                <Avatar size="x36" url={`/avatar/${encodeURIComponent(username)}`} alt="" />
                                <span>
                                    <strong>{name}</strong>
                                    <small>{`@${username} · ${roles.join(', ')}`}</small>
                                </span>
                            </button>
                        </li>
                    ))}
                </ul>
            </Tile>
        </main>
    );
}
