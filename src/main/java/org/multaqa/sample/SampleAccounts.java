package org.multaqa.sample;

import java.util.List;

import org.multaqa.signin.OpenAccount;
import org.multaqa.signin.OpenAccounts;
import org.springframework.stereotype.Component;

/** Tells whoever signs in to a sample mall as whom they can. */
@Component
class SampleAccounts implements OpenAccounts {

    private final SampleMall mall;
    private final SamplePeople people;

    SampleAccounts(SampleMall mall, SamplePeople people) {
        this.mall = mall;
        this.people = people;
    }

    @Override
    public List<OpenAccount> now() {
        return mall.present() ? people.here() : List.of();
    }
}
