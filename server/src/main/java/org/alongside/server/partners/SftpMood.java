package org.alongside.server.partners;

/** What a played SFTP server does when it is not well. It lasts until another mood is set. */
public enum SftpMood {
    WELL,
    /** Waits before each piece it gives or takes. */
    SLOW,
    /** Hangs up in the middle of what it is sent. */
    HANGS_UP_WHILE_TAKING,
    /** Hangs up in the middle of what it gives. */
    HANGS_UP_WHILE_GIVING,
    /** Hangs up after it has renamed a file and before it says so. */
    HANGS_UP_AFTER_RENAME,
    /** Lets nobody move a file. */
    FORBIDS_MOVING,
    /** Lets nobody write. */
    FORBIDS_WRITING,
    /** Has no room left. */
    IS_FULL,
    /** Keeps half of what it is given, and says nothing. */
    KEEPS_HALF
}
