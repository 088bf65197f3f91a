package org.alongside.portal.community.me;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.person.Matter;
import org.alongside.community.person.RepresentativeType;
import org.alongside.community.person.boundary.RecordAuthority;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;

/** By what, in what, how far and until when somebody may act for a person. */
public class AuthorityForm {

    private final Map<String, String> texts = new HashMap<>(Map.of("person", "", "representative", "", "scope", "",
            "evidence", "", "tied", ""));
    private final TypedDate from = new TypedDate();
    private final TypedDate to = new TypedDate();
    private RepresentativeType type;
    private List<String> matters = List.of();
    private boolean allowed;

    RecordAuthority read(UUID key, Problems problems) {
        String tied = texts.get("tied");
        return new RecordAuthority(key, texts.get("person"), texts.get("representative"), type,
                Choices.chosen(Matter.class, matters), texts.get("scope"), texts.get("evidence"),
                from.value("from", problems).orElse(null), to.value("to", problems).orElse(null),
                tied == null || tied.isEmpty() ? null : tied.equals("yes"), allowed);
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public TypedDate getFrom() {
        return from;
    }

    public TypedDate getTo() {
        return to;
    }

    public RepresentativeType getType() {
        return type;
    }

    public void setType(RepresentativeType type) {
        this.type = type;
    }

    public List<String> getMatters() {
        return matters;
    }

    public void setMatters(List<String> matters) {
        this.matters = matters;
    }

    public boolean isAllowed() {
        return allowed;
    }

    public void setAllowed(boolean allowed) {
        this.allowed = allowed;
    }
}
