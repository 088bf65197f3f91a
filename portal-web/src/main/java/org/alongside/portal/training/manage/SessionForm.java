package org.alongside.portal.training.manage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.time.London;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.form.TypedTime;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.boundary.ArrangeSession;

/** What a provider types about a session. */
public class SessionForm {

    private final Map<String, String> texts = new HashMap<>();
    private TypedDate day = new TypedDate();
    private List<String> access = List.of();
    private boolean noneOffered;
    private boolean makeUp;

    public SessionForm() {
        List.of("from", "until", "place", "town", "joinInfo").forEach(name -> texts.put(name, ""));
    }

    void show(SessionView session) {
        var starts = session.startsAt().atZone(London.ZONE);
        day = TypedDate.of(starts.toLocalDate());
        texts.putAll(Map.of("from", ManageWords.typed(starts.toLocalTime()), "place", session.place(),
                "until", ManageWords.typed(session.endsAt().atZone(London.ZONE).toLocalTime()), "town", session.town(),
                "joinInfo", session.joinInfo()));
        access = session.access().stream().map(Enum::name).toList();
        noneOffered = session.accessSaid() && session.access().isEmpty();
        makeUp = session.makeUp();
    }

    ArrangeSession read(UUID key, UUID runId, UUID sessionId, Problems problems) {
        return new ArrangeSession(key, runId, sessionId, day.value("day", problems).orElse(null),
                TypedTime.of("from", texts.get("from"), problems).orElse(null),
                TypedTime.of("until", texts.get("until"), problems).orElse(null), texts.get("place"), texts.get("town"),
                texts.get("joinInfo"), Set.copyOf(Choices.chosen(AccessFeature.class, access)), noneOffered, makeUp);
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public TypedDate getDay() {
        return day;
    }

    public List<String> getAccess() {
        return access;
    }

    public void setAccess(List<String> access) {
        this.access = access;
    }

    public boolean isNoneOffered() {
        return noneOffered;
    }

    public void setNoneOffered(boolean noneOffered) {
        this.noneOffered = noneOffered;
    }

    public boolean isMakeUp() {
        return makeUp;
    }

    public void setMakeUp(boolean makeUp) {
        this.makeUp = makeUp;
    }
}
