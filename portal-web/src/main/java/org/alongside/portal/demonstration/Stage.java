package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowActor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.time.London;
import org.alongside.platform.time.PlayedTime;

/** Plays a scene of the demonstration: as this person, in this area. */
@ApplicationScoped
public class Stage {

    /** Sets up what only an installation's owner can: the first people and their roles. */
    private static final Actor OWNER = new Actor(null, "Demonstration", EnumSet.of(Role.SYSTEM));

    @Inject
    private FindAreas areas;

    @Inject
    private KnowActor actors;

    @Inject
    private Clock clock;

    private final Map<String, UUID> people = new ConcurrentHashMap<>();
    private final Map<String, UUID> areaIds = new ConcurrentHashMap<>();

    void enter(String key, UUID person) {
        people.put(key, person);
    }

    /** The person of this name, for example {@code coordinator.kent}. */
    public UUID person(String key) {
        UUID person = people.get(key);
        if (person == null) {
            throw new IllegalArgumentException("Nobody in the demonstration is called " + key);
        }
        return person;
    }

    /** Asked for once: every scene needs it. */
    public UUID area(String slug) {
        return areaIds.computeIfAbsent(slug, name -> alone(Call.national(OWNER), () -> areas.bySlug(name).orElseThrow().id()));
    }

    /** As this person, in this area. */
    public <T> T as(String key, String slug, Callable<T> scene) {
        UUID area = area(slug);
        Actor actor = alone(Call.national(OWNER), () -> actors.in(area, person(key)));
        return alone(new Call(area, actor), scene);
    }

    /** The same, as if it had been so many days ago. */
    public <T> T asAgo(int days, String key, String slug, Callable<T> scene) {
        return ago(days, () -> as(key, slug, scene));
    }

    /** The time of the scene that is playing. */
    Instant now() {
        return clock.instant();
    }

    /** As if it had been so many days ago, at this time of day. */
    <T> T ago(int days, Callable<T> scene) {
        try {
            return PlayedTime.at(London.daysBefore(clock.instant(), days), scene);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the owner of the installation, in this area. */
    <T> T asOwner(String slug, Callable<T> scene) {
        return alone(new Call(area(slug), OWNER), scene);
    }

    <T> T asOwner(Callable<T> scene) {
        return alone(Call.national(OWNER), scene);
    }

    /** The same identifier for the same scene each time. */
    public UUID command(String scene) {
        return UUID.nameUUIDFromBytes(("demonstration " + scene).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T alone(Call call, Callable<T> scene) {
        try {
            return CallScope.in(call, scene);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
