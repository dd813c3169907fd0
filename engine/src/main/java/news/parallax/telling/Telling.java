package news.parallax.telling;

import news.parallax.statement.Statement;

/**
 * A statement with the account that makes it.
 *
 * @param account number of the account in its event
 * @param statement what it says
 */
public record Telling(int account, Statement statement) {}
