/** The page before its script draws it. */
export const document = `<!doctype html>
<html lang="en">
    <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Rocket.Chat</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/page/assets/page.css" />
        <script type="module" src="/page/assets/page.js"></script>
    </head>
    <body>
        <div id="page"></div>
    </body>
</html>
`;
