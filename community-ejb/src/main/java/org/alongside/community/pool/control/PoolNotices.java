package org.alongside.community.pool.control;

import java.util.UUID;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.message.Notice;

/** What members are told about a pool, in plain English. */
public final class PoolNotices {

    private static final String POOL = "community/pool/one?id=";
    private static final String AGREEMENT = "community/pool/agreement?id=";
    private static final String END = "community/pool/end?id=";
    private static final String BOOKS = "community/pool/books?id=";

    private PoolNotices() {
    }

    public static Notice invited(Pool pool) {
        return new Notice("P01", "You are invited to a shared budget", """
                Somebody you know would like to share a budget with you. It is called "%s".

                Joining is your choice. Nothing else you get depends on it, and you can leave again. Read what the group \
                agrees on before you answer.""".formatted(pool.name()), AGREEMENT + pool.id());
    }

    public static Notice toSign(Pool pool) {
        return new Notice("P02", "There is an agreement to read", """
                The agreement of "%s" has a new version. Read it, ask what you want to ask, and sign it if you agree.

                It counts only for those who sign it.""".formatted(pool.name()), AGREEMENT + pool.id());
    }

    public static Notice begins(Pool pool) {
        return new Notice("P03", "Your shared budget has begun", """
                "%s" has begun. What you put in stays yours until it is spent on something you take part in.""".formatted(
                pool.name()), POOL + pool.id());
    }

    public static Notice joined(Pool pool) {
        return new Notice("P04", "You belong to a shared budget", """
                The group said yes: you are a member of "%s" now.""".formatted(pool.name()), POOL + pool.id());
    }

    public static Notice arrived(Pool pool) {
        return new Notice("P05", "Your money has arrived", """
                The money you put into "%s" has come to the bank. It can be used after a few days, when the bank cannot \
                take it back any more.""".formatted(pool.name()), POOL + pool.id());
    }

    public static Notice bounced(Pool pool, boolean owes) {
        return new Notice("P06", "The bank has taken your money back", """
                The bank has taken back money you put into "%s". Nobody else's money is touched.

                %s""".formatted(pool.name(), owes ? "Part of it had been spent already. Please talk to the treasurer about "
                + "how to make it good." : "You do not owe anything."), POOL + pool.id());
    }

    public static Notice deficit(Pool pool) {
        return new Notice("P06", "A payment has bounced", """
                The bank has taken a payment to "%s" back. Look at the books to see whether something is owed.""".formatted(
                pool.name()), BOOKS + pool.id());
    }

    /** To the treasurer. */
    public static Notice nobodyKnows(Pool pool) {
        return new Notice("P05", "Money came and nobody knows whose it is", """
                The bank of %s has sent its statement. Money came in that no promise fits. Find out whose it is; until then \
                nobody can spend it.""".formatted(pool.name()), "community/pool/books?id=" + pool.id());
    }

    /** Without the reason: it may be about somebody's safety. */
    public static Notice frozen(Pool pool) {
        return new Notice("P07", "Your shared budget is stopped for now", """
                "%s" is stopped for now. Your money is safe and stays yours. Nothing new can be paid until it runs again; \
                who leaves gets their money back as always.""".formatted(pool.name()), POOL + pool.id());
    }

    public static Notice unfrozen(Pool pool) {
        return new Notice("P07", "Your shared budget runs again", """
                "%s" runs again.""".formatted(pool.name()), POOL + pool.id());
    }

    public static Notice expires(Pool pool, int days) {
        return new Notice("P08", "Some money has to be used soon", """
                Money in "%s" can be used for %d more days only. What is left after that goes back to whoever gave \
                it.""".formatted(pool.name(), days), POOL + pool.id());
    }

    public static Notice windsUp(Pool pool) {
        return new Notice("P09", "Your shared budget is coming to an end", """
                "%s" is being wound up. What is left of your money comes back to you.""".formatted(pool.name()),
                POOL + pool.id());
    }

    public static Notice toConfirm(Pool pool) {
        return new Notice("P10", "Somebody has to look at a payment that came in", """
                Money came to "%s" and one person has said whose it is. Another one has to look before it counts.""".formatted(
                pool.name()), BOOKS + pool.id());
    }

    public static Notice auditFailed(Pool pool) {
        return new Notice("P12", "The book of a shared budget does not add up", """
                The nightly check found that the book of "%s" does not add up, and stopped the pool. Look at it before \
                anything else is written there.""".formatted(pool.name()), BOOKS + pool.id());
    }

    public static Notice takenBack(Pool pool) {
        return new Notice("R-POOL-20", "A mistake in the books was put right", """
                Finance has taken back something that stood in the book of "%s" by mistake. Both stay to be read.""".formatted(
                pool.name()), BOOKS + pool.id());
    }

    public static Notice asksToJoin(Pool pool) {
        return new Notice("P11", "Somebody would like to join", """
                Somebody would like to join "%s". The group decides together.""".formatted(pool.name()),
                POOL + pool.id());
    }

    public static Notice toClose(Pool pool) {
        return new Notice("P13", "A shared budget can be closed", """
                The treasurer says that nothing is left in "%s". Look at it, and close it if it is so.""".formatted(
                pool.name()), END + pool.id());
    }

    public static Notice closed(Pool pool) {
        return new Notice("P13", "Your shared budget is closed", """
                "%s" is closed. Everything is settled. Your statements stay where they are.""".formatted(pool.name()),
                END + pool.id());
    }

    /** Without anything that was said about them. */
    public static Notice askedToRemove(Pool pool, UUID membershipId) {
        return new Notice("P14", "Your group is asked about your membership", """
                Your group is asked whether your membership of "%s" ends. Nothing is decided yet. You have two weeks at \
                least to write what the group should read first, and somebody may help you with it. Your money stays \
                yours, whatever is decided.""".formatted(pool.name()),
                "community/pool/removal?id=" + pool.id() + "&member=" + membershipId);
    }

    public static Notice removed(Pool pool) {
        return new Notice("P14", "Your membership has ended", """
                Your group has decided that your membership of "%s" ends. What is yours comes back to you.
                If you think that this was not right, you can ask the user-led organisation to look at it.""".formatted(
                pool.name()), "community/money");
    }

    public static Notice grantOver(Pool pool) {
        return new Notice("P08", "The time of some money is over", """
                The last day of some money in "%s" has passed. What was not used is owed back to whoever gave it.""".formatted(
                pool.name()), "community/pool/pay?id=" + pool.id());
    }

    public static Notice inForce(Pool pool) {
        return new Notice("P02", "A new version of your agreement counts", """
                Your group has agreed on a new version of what counts in "%s". Read it, and sign it if you have \
                not.""".formatted(
                pool.name()), AGREEMENT + pool.id());
    }
}
