package org.alongside.ledger;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.alongside.testing.Proves;

/**
 * Any sequence of operations on a book, on a real PostgreSQL at the isolation level of the portal, beside a plain model. After
 * each one: every journal adds up, the book comes to nothing, each balance is what its lines add up to, no lot stands below
 * nothing, nothing is reversed twice, no number is missing. jqwik says the seed; {@code -Djqwik.tries.default} makes it longer.
 */
@Proves({"INV-01", "INV-02", "INV-03", "INV-06", "INV-13", "INV-14", "INV-16"})
class LedgerModelIT {

    private static final int OPERATIONS = 50;
    private static final AtomicInteger DONE = new AtomicInteger();

    private static LedgerGround ground;
    private static LedgerClient client;

    @BeforeContainer
    static void open() {
        ground = LedgerGround.make("ledger_model");
        ground.change(BookUnderTest.STEPS.formatted(ground.app().user()));
        client = ground.client(UUID.randomUUID());
    }

    @AfterContainer
    static void close() {
        client.close();
        ground.close();
        System.out.println("ledger-model: " + DONE + " operations");
    }

    /** 1,000 books of 50 operations. */
    @Property
    void the_book_does_what_the_model_does(@ForAll("books") ActionChain<BookUnderTest> chain) throws SQLException {
        chain.run().end();
    }

    /** The pot has five minutes and then none: what is refused the second time looks like the entry before it. */
    @Example
    void a_key_that_was_refused_is_free_though_another_posted_the_same() throws SQLException {
        new BookUnderTest(client, false)
                .go(new Operation(Operation.Kind.LIMIT, 1, 0, 10)).go(new Operation(Operation.Kind.PAY, 0, 0, 5))
                .go(new Operation(Operation.Kind.POST_TWICE, 0, 0, 0)).go(new Operation(Operation.Kind.POST_TWICE, 0, 0, 0))
                .end();
    }

    @Provide
    Arbitrary<ActionChain<BookUnderTest>> books() {
        return Arbitraries.of(true, true, true, false).flatMap(money -> ActionChain.startWith(() -> opened(money))
                .withAction(new Try()).withMaxTransformations(OPERATIONS));
    }

    private static BookUnderTest opened(boolean money) {
        try {
            return new BookUnderTest(client, money);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Try implements Action.Independent<BookUnderTest> {

        @Override
        public Arbitrary<Transformer<BookUnderTest>> transformer() {
            return Combinators.combine(Arbitraries.of(Operation.Kind.class), Arbitraries.integers().between(0, 999),
                    Arbitraries.integers().between(0, 999), Arbitraries.integers().between(-1, 500)).as(Operation::new)
                    .map(operation -> Transformer.mutate(operation.toString(), book -> {
                        book.go(operation);
                        DONE.incrementAndGet();
                    }));
        }
    }
}
