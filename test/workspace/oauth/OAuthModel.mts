import type {
    AuthorizationCode,
    AuthorizationCodeModel,
    Client,
    RefreshToken,
    RefreshTokenModel,
    Token,
    User,
} from '@node-oauth/oauth2-server';
import { findOne } from '../store/findOne.mts';
import { randomId } from '../store/randomId.mts';
import type { Store } from '../store/Store.mts';

const grants = ['authorization_code', 'refresh_token'];

/** What the OAuth2 library stores and asks for, as the server's model does it (`oauth2-server/model.ts`): unknown things throw. */
export class OAuthModel implements AuthorizationCodeModel, RefreshTokenModel {
    constructor(private readonly store: Store) {}

    async getClient(clientId: string, clientSecret?: string | null): Promise<Client> {
        const secret = clientSecret == null ? {} : { clientSecret };
        const client = await findOne(this.store.oauthApps, { active: true, clientId, ...secret });
        if (!client) {
            throw new Error('Invalid clientId');
        }
        return { id: clientId, grants, redirectUris: String(client.redirectUri).split(',') };
    }

    async saveAuthorizationCode(
        code: Pick<AuthorizationCode, 'authorizationCode' | 'expiresAt' | 'redirectUri'>,
        client: Client,
        user: User,
    ): Promise<AuthorizationCode> {
        await this.store.oauthCodes.insertAsync({
            _id: randomId(),
            authCode: code.authorizationCode,
            clientId: client.id,
            userId: String(user.id),
            expires: code.expiresAt,
            redirectUri: code.redirectUri,
            _updatedAt: new Date(),
        });
        return { ...code, client, user };
    }

    async getAuthorizationCode(authorizationCode: string): Promise<AuthorizationCode> {
        const code = await findOne(this.store.oauthCodes, { authCode: authorizationCode });
        if (!code) {
            throw new Error('Invalid authCode');
        }
        const { expires: expiresAt, redirectUri, userId, clientId } = code;
        return {
            authorizationCode,
            expiresAt,
            redirectUri,
            user: { id: userId },
            client: await this.getClient(clientId),
        };
    }

    async revokeAuthorizationCode({ authorizationCode }: AuthorizationCode): Promise<boolean> {
        return (await this.store.oauthCodes.removeAsync({ authCode: authorizationCode }, {})) > 0;
    }

    async saveToken(token: Token, client: Client, user: User): Promise<Token> {
        await this.store.oauthTokens.insertAsync({
            _id: randomId(),
            accessToken: token.accessToken,
            expires: token.accessTokenExpiresAt,
            refreshToken: token.refreshToken,
            refreshTokenExpiresAt: token.refreshTokenExpiresAt,
            clientId: client.id,
            userId: String(user.id),
            _updatedAt: new Date(),
        });
        return { ...token, client, user };
    }

    async getAccessToken(accessToken: string): Promise<Token | undefined> {
        const token = await findOne(this.store.oauthTokens, { accessToken });
        return token && { accessToken, client: await this.getClient(token.clientId), user: { id: token.userId } };
    }

    async getRefreshToken(refreshToken: string): Promise<RefreshToken> {
        const token = await findOne(this.store.oauthTokens, { refreshToken });
        if (!token) {
            throw new Error('Invalid token');
        }
        const { refreshTokenExpiresAt, userId, clientId } = token;
        return { refreshToken, refreshTokenExpiresAt, user: { id: userId }, client: await this.getClient(clientId) };
    }

    /** The access token goes with its refresh token; of two revocations at once only one succeeds. */
    async revokeToken({ refreshToken }: RefreshToken): Promise<boolean> {
        return (await this.store.oauthTokens.removeAsync({ refreshToken }, {})) > 0;
    }
}
