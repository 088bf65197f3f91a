package org.alongside.server.database;

import java.nio.file.Path;

import org.alongside.server.files.FolderLock;
import org.alongside.server.files.Folders;

/** A database that is up. Closing it stops it, when it is ours to stop. */
public interface Database extends AutoCloseable {

    /** The application may connect under this name; it owns nothing and row-level security binds it. */
    String APP_ROLE = "alongside_app";

    /**
     * EclipseLink binds the tenant as text, which only fits a uuid column when the driver leaves the type open. A lost
     * connection is noticed after a minute and not after TCP's two hours.
     */
    String APP_SETTINGS = "stringtype=unspecified&connectTimeout=10&socketTimeout=60&tcpKeepAlive=true"
            + "&ApplicationName=alongside";

    /** The outside database when one is named, else our own, started on the folder. */
    static Database start(Path folder) {
        Folders.makeOpen(folder);
        return OutsidePostgres.named(folder).orElseGet(() -> EmbeddedPostgres.start(folder));
    }

    /** As {@link #start}; but when a portal is already running on the folder, its database is used. */
    static Database startOrJoin(Path folder) {
        Folders.makeOpen(folder);
        return OutsidePostgres.named(folder).orElseGet(() -> FolderLock.isHeld(folder)
                ? RunningPostgres.on(folder)
                : EmbeddedPostgres.start(folder));
    }

    /** The role that owns the schema: for migrations only. */
    Login owner();

    /** The role the application uses. It exists once {@link Migration} has run. */
    Login app();

    /** Starts it again, at the same address, when it is ours and has ended by itself; true when that was needed. */
    default boolean revive() {
        return false;
    }

    @Override
    void close();
}
