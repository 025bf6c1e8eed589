/** The page before its script draws it, whose parts lie in the folder of that name. */
export const document = (bundle: string) => `<!doctype html>
<html lang="en">
    <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Rocket.Chat</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/page/assets/${bundle}/page.css" />
        <script type="module" src="/page/assets/${bundle}/page.js"></script>
    </head>
    <body>
        <div id="page"></div>
    </body>
</html>
`;
