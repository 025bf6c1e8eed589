/** What the template `slack` makes of its samples, made by `npm run templates`. */
export const slackPosts = {
    text: { text: 'Deploy *4.2.0* finished in 3m <https://ci.example.com/214|#214> & all is well :tada:' },
    attachment: {
        text: 'Build failed\n<https://ci.example.com/214|shop #214>\n2 tests failed\nBranch: main\nDuration: 3m 4s',
    },
    both: {
        text: 'Backup of *db-1* is late',
        excerpt: 'The last one is from yesterday.  \nNobody has stopped it.',
        color: '#FFD21F',
    },
    blocks: {
        text: 'A new order\n<https://shop.example.com/orders/88|Order 88>\n*Total:* 14 €\n<https://shop.example.com/orders/88|Open>',
    },
};
