package org.alongside.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mistake of ours, which PostgreSQL plays: it may be over in a moment, or stay. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@Proves({"R-INT-27", "R-INT-85"})
class FilesThatBreakUsIT {

    private static final String BREAKS = """
            create sequence conserve.broken;
            create function conserve.tear() returns trigger language plpgsql security definer set search_path = conserve as
                $$ begin
                    if nextval('conserve.broken') <= %2$d then
                        raise exception 'broken';
                    end if;
                    return new;
                end $$;
            create trigger conserve_tear before insert on community.council_budget for each row
            when (new.tenant_id = '%1$s') execute function conserve.tear()""";

    @BeforeEach
    void play() {
        PlayedPost.change(FailPoint.PLAY);
    }

    @AfterEach
    void over() {
        PlayedPost.change("drop schema if exists conserve cascade");
    }

    @Test
    void what_breaks_us_each_time_is_held_for_somebody_to_look_at() {
        PlayedPost post = PlayedPost.inOrder("walsall", "X", 1, 1);
        PlayedPost.change(BREAKS.formatted(post.tenant(), 1_000_000));
        assertThat(post.firstReceived("broken.csv")).isEqualTo("HELD E900_BUG");
        assertThat(post.budgets()).isZero();
    }

    @Test
    void what_breaks_us_for_a_moment_is_taken_in() {
        PlayedPost post = PlayedPost.inOrder("walsall", "Y", 1, 1);
        PlayedPost.change(BREAKS.formatted(post.tenant(), 2));
        assertThat(post.firstReceived("late.csv")).isEqualTo("APPLIED ");
        assertThat(post.budgets()).isEqualTo(1);
    }
}
