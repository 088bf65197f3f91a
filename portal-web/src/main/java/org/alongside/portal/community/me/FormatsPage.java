package org.alongside.portal.community.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.community.person.Format;
import org.alongside.community.person.boundary.TellAboutMyself;
import org.alongside.community.person.boundary.TellFormats;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** How I want to be told things: what I put first, and what will do as well. */
@Named("communityMeFormats")
@RequestScoped
public class FormatsPage {

    @Inject
    private TellAboutMyself telling;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private Format first;
    private Format second;

    public void load() {
        List<Format> formats = telling.mine().formats();
        first = formats.get(0);
        second = formats.size() > 1 ? formats.get(1) : null;
    }

    public void save() {
        telling.formats(new TellFormats(formKey.getValue(), Stream.of(first, second).filter(Objects::nonNull).toList()));
        page.goTo("community/me/formats?done=yes");
    }

    public List<Choice> getChoices() {
        return Choices.of(Format::label, Format.values());
    }

    public Format getFirst() {
        return first;
    }

    public void setFirst(Format first) {
        this.first = first;
    }

    public Format getSecond() {
        return second;
    }

    public void setSecond(Format second) {
        this.second = second;
    }
}
