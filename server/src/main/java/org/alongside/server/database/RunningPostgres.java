package org.alongside.server.database;

import java.nio.file.Path;

import org.alongside.server.CannotContinue;

/** The PostgreSQL of a portal that is running: a second command beside it joins and leaves. */
final class RunningPostgres implements Database {

    private final Login owner;
    private final Login app;

    private RunningPostgres(String url, Passwords passwords) {
        owner = new Login(url + EmbeddedPostgres.DATABASE, EmbeddedPostgres.OWNER, passwords.owner());
        app = owner.as(APP_ROLE, passwords.app()).with(APP_SETTINGS);
    }

    static Database on(Path folder) {
        var port = new PostmasterFile(folder.resolve("data")).port().orElseThrow(() -> new CannotContinue(
                "The data folder is in use, but its database does not answer yet. Try again in a moment."));
        return new RunningPostgres(EmbeddedPostgres.url(port),
                Passwords.keptIn(EmbeddedPostgres.passwordFile(folder)));
    }

    @Override
    public Login owner() {
        return owner;
    }

    @Override
    public Login app() {
        return app;
    }

    /** The running portal stops it. */
    @Override
    public void close() {
    }
}
