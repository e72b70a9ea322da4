# Co mówi asystent. Liczby, nazwy i daty przychodzą wyłącznie przez zmienne: cyfra w tym pliku to błąd.
# Zmienna zakończona na _n to sama liczba stojąca za zmienną o tej samej nazwie; służy do wyboru formy gramatycznej.

## Początek, koniec i uprzejmości
utter_welcome = Dzień dobry, tu automatyczny asystent firmy { $shop }. O każdej porze odpowiadam na pytania o produkty, ceny, próbki i transport, a na Państwa życzenie przekazuję rozmowę współpracownikowi. W czym mogę pomóc?
utter_greet = Dzień dobry i dziękujemy za kontakt z firmą { $shop }. W czym mogę Państwu pomóc?
utter_goodbye = Dziękuję za poświęcony czas i do widzenia. Zapytanie pozostaje u nas zapisane; zapraszamy do kontaktu tutaj o dowolnej porze.
utter_thank = Cała przyjemność po mojej stronie. Czy mogę jeszcze w czymś pomóc?
utter_understood = Rozumiem. Proszę dać znać, gdyby czegoś było Państwu trzeba.
utter_go_on = Doskonale. Od czego zaczniemy: od ceny, próbki czy transportu?
utter_stopped = Dobrze, odkładamy to na bok. Nic nie zostało zamówione.
utter_bot = Jestem automatycznym asystentem firmy { $shop }, a nie człowiekiem. Odpowiadam na podstawie naszych własnych danych o produktach i cenach, a na Państwa prośbę rozmowę przejmie współpracownik.
utter_languages = Mogą Państwo pisać w swoim języku; odpowiadam w języku otrzymanej wiadomości.
utter_language_switched = Oczywiście, kontynuujmy po polsku.
utter_out_of_scope = Niestety mogę pomóc tylko w sprawach naszych produktów, cen, próbek i dostaw. Czy jest coś, o czym mogę Państwu opowiedzieć?
utter_offer_service = Dziękujemy za propozycję. To miejsce służy kupującym nasze produkty; wiadomość zachowujemy i odezwiemy się w razie zainteresowania.
utter_which_meaning = Przepraszam, nie mam pewności, czy dobrze rozumiem. Czy chodzi Państwu o coś z poniższych? Mogą Państwo również ująć to inaczej.
utter_not_understood = Przepraszam, nie mam pewności, czy dobrze rozumiem. Czy mogą Państwo ująć to inaczej, czy mam poprosić o pomoc współpracownika?
utter_refused = Wolałbym nie podawać liczby, której nie mogę potwierdzić. Proszę poprosić o rozmowę ze współpracownikiem, który ją potwierdzi.
utter_apology = Przepraszamy, po naszej stronie wystąpił błąd i odpowiedź nie powstała. Państwa wiadomość jest bezpieczna i zobaczy ją nasz współpracownik.

## Produkty
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = Oto, co mamy w ofercie:
    { $products }
utter_nothing_found = Nie widzę tego w naszej ofercie, dlatego przekazałem pytanie współpracownikom.
utter_catalogue_file = Oto nasz katalog. Liczba produktów: { $count }.
utter_which_product = O który produkt chodzi? Wystarczy nazwa, numer artykułu albo link.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = { $product }, w naszych danych podano: { $held }. { $attribute }: { $value }.
utter_value_lacking = { $product }, wśród podanych informacji nie ma: { $asked }. { $attribute }: { $value }.
utter_not_stated = { $product }: nasze dane nie zawierają informacji na ten temat: { $attribute }. Nie chcę zgadywać, dlatego przekazałem pytanie współpracownikom.
utter_not_confirmed = { $product }: nasze dane nie mówią ani tak, ani nie na ten temat: „{ $asked }”. Nie chcę zgadywać, dlatego przekazałem pytanie współpracownikom.
utter_none_stated = { $products }: przy żadnym z tych produktów nasze dane nie zawierają informacji na ten temat: { $asked }. Nie chcę zgadywać, dlatego przekazałem pytanie współpracownikom.
utter_description = { $product }, nasz opis: { $words }
utter_not_stated_shop = Nie mam na ten temat potwierdzonych informacji; zamiast zgadywać, przekazałem pytanie współpracownikom.
utter_quote_seller = { $words }
utter_seller_words = Współpracownicy już na to odpowiedzieli, ich własnymi słowami: { $words }
utter_in_stock = { $product }, obecny stan magazynowy: { $stock }.
utter_stock_short = { $product }, obecny stan magazynowy: { $stock }. To mniej niż { $quantity }, więc resztę wykonalibyśmy na zamówienie.
utter_out_of_stock = { $product }: obecnie brak na stanie, produkujemy na zamówienie.
utter_certification = { $product }, dokumenty potwierdzające: { $certifications }.
utter_certificate_lacking = { $product }: wśród podanych certyfikatów ({ $certifications }) nie ma { $asked }. Nie mogę więc tego potwierdzić i przekazałem pytanie współpracownikom.
utter_files_attached = W załączeniu: { $files }.
utter_no_certification = { $product }: dla tego produktu nie mamy certyfikatu.
utter_customization = Tak, wykonanie na indywidualne zamówienie jest możliwe: { $product }. Ilości minimalne:
    { $kinds }
utter_no_customization = { $product }: tego produktu nie oferujemy w wykonaniu na indywidualne zamówienie.
utter_comparison = { $products }, porównanie według naszych danych:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – nie podano: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }, minimum: { $quantity }
line_customization_enough = • { $kind }, minimum: { $minimum }; { $quantity } wystarczy
line_customization_short = • { $kind }, minimum: { $minimum }; { $quantity } jeszcze nie wystarczy

## Ceny
utter_price = { $product }, { $quantity }: { $unit_price } { $per_unit }, razem { $total }, { $terms }. Numer oferty: { $number } (ważna do { $valid_until }).
    { $details }
utter_price_list = Nasze ceny, { $product }:
    { $tiers }
utter_prices = Oferta { $number }, { $terms }, ważna do { $valid_until }:
    { $lines }
    Razem: { $total }.
    { $details }
utter_price_lists = Nasze ceny:
    { $products }
utter_price_list_file = Oto nasz cennik.
utter_moq = { $product }, minimalne zamówienie: { $moq }.
utter_below_moq = { $product }, minimalne zamówienie: { $moq }. Jeżeli potrzebują Państwo mniej, możemy najpierw wysłać próbkę.
utter_below_moq_asked = { $product }, minimalne zamówienie: { $moq }. Zapytałem współpracowników, czy możliwa jest mniejsza ilość.
utter_target_passed_on = { $product }: to najlepsze ceny, jakie mogę potwierdzić samodzielnie. Państwa cenę docelową przekazałem współpracownikom.
utter_concession = { $product }, { $quantity }: mogę zaproponować { $unit_price } { $per_unit }, razem { $total }, { $terms }, pod tym warunkiem:
    { $conditions }
    Numer oferty: { $number } (ważna do { $valid_until }). W innym wypadku obowiązuje cena z naszego cennika.
    { $details }
utter_offer_stands = { $product }: samodzielnie nie mogę zaproponować nic więcej, dlatego oferta pozostaje bez zmian. Państwa prośbę przekazałem współpracownikom.
utter_ask_concession = Czy mam przygotować projekt zamówienia na tym warunku: { $product }, { $quantity }?
line_tier = • { $quantity } i więcej: { $unit_price } { $per_unit }
line_lead_time = Czas produkcji: { $days }.
line_next_tier = Przy większej ilości ({ $quantity } i więcej) cena spada: { $unit_price } { $per_unit }.
line_next_tier_saves = Przy większej ilości ({ $quantity } i więcej) cena spada: { $unit_price } { $per_unit }; oszczędność przy tej ilości: { $saving }.
line_price = • { $product }, { $quantity }: { $unit_price } { $per_unit }, { $amount }
line_more_products = Mamy więcej produktów; proszę napisać, które Państwa interesują.
line_about = To około { $amount } według kursu z dnia { $date }.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • zamówienie: { $quantity } lub więcej
line_condition_deposit = • zaliczka { $deposit } %
line_condition_confirmation = • zamówienie złożone do { $until }

## Transport
utter_shipping = Transport, { $product }, { $quantity }, miejsce przeznaczenia: { $place } ({ $cartons_n ->
        [one] { $cartons } karton
        [few] { $cartons } kartony
        [many] { $cartons } kartonów
       *[other] { $cartons } kartonu
    }, { $weight } kg, { $volume } m³):
    { $options }
    { $notes }
utter_no_rate = Dla tego miejsca przeznaczenia nie mam stawki ({ $place }), dlatego przekazałem sprawę współpracownikom, którzy zapytają naszego spedytora.
utter_lead_time = { $product }, { $quantity }. Czas produkcji: { $days }.
utter_shipping_terms = Oferujemy następujące warunki dostawy: { $terms }. Sposoby transportu: { $modes }.
utter_term_not_offered = { $term }: tego warunku zazwyczaj nie oferujemy; przekazałem pytanie współpracownikom.
utter_which_carrier = Którym przewoźnikiem wysłać Państwa próbkę?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, w drodze { $days }
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $product }, { $quantity }, { $term } { $place }, przewoźnik { $carrier }:
    { $lines }
    Razem: { $total }. Numer oferty: { $number } (ważna do { $valid_until }).
    { $notes }
utter_landed_not_stated = Pełnej ceny na warunkach { $term } nie mogę jeszcze podać, ponieważ jednego z jej składników brakuje w naszych danych. Przekazałem sprawę współpracownikom; podany wyżej koszt transportu pozostaje aktualny.
utter_arrival = { $product }: przy zamówieniu złożonym dzisiaj towar byłby gotowy w okresie od { $ready_from } do { $ready_until }, a dotarłby do Państwa w następujących terminach:
    { $options }
    Terminy uwzględniają dni wolne w naszej firmie, a tam, gdzie przewoźnik liczy dni robocze, także miejscowe dni wolne od pracy ({ $countries }); odprawa celna może potrwać dłużej.
line_arrival = • { $carrier }, { $mode }: od { $from } do { $until }
line_charge = • { $name }: { $amount }
line_landed_estimate = To szacunek: urząd celny lub przewoźnik mogą naliczyć inne kwoty.
line_order_goods = • { $product }, { $quantity }: { $unit_price } { $per_unit }, łącznie { $amount }
line_order_goods_with = • { $product } ({ $options }), { $quantity }: { $unit_price } { $per_unit }, łącznie { $amount }
line_order_freight = • Transport: { $carrier } ({ $mode }, w drodze { $days }), { $price }
line_order_freight_no_days = • Transport: { $carrier } ({ $mode }), { $price }
line_order_freight_own = • Transport: zamawiany i opłacany przez Państwa, poza tym zamówieniem
line_order_freight_prepaid = • Transport: na nasz koszt
line_order_total = • Razem: { $total }
line_order_parts = • Zaliczka: { $deposit }, reszta przed wysyłką: { $balance }
line_order_whole = • Płatność: w całości, zanim zaczniemy
line_order_term = • Warunek dostawy: { $term }
line_order_destination = • Miejsce przeznaczenia: { $place }
line_order_contact = • Kontakt: { $contact }
line_order_ready = • Gotowe po wpłynięciu zaliczki: { $days }
line_order_ready_paid = • Gotowe po wpłynięciu płatności: { $days }
line_order_follows = • Następuje po zamówieniu próbki { $number }
line_order_valid = • Ważne do { $valid_until }
line_order_page = • Strona zamówienia: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • Dodano: { $product }, { $quantity }
line_change_removed = • Usunięto: { $product }, { $quantity }
line_due_deposit = • Do zapłaty jako zaliczka: { $amount }
line_due_balance = • Do zapłaty przed wysyłką: { $amount }
line_due_whole = • Do zapłaty w całości: { $amount }
line_freight_indication = Na warunkach { $term } główny transport zamawiają Państwo we własnym zakresie, dlatego te ceny mają charakter orientacyjny.
line_term_fits = Warunek { $term } jest przeznaczony dla towaru ładowanego bezpośrednio na statek; dla tego sposobu transportu ({ $mode }) odpowiedni byłby warunek { $fitting }.
line_postcode_matters = Dokładna cena zależy od kodu pocztowego; proszę podać swój kod, a przygotuję wycenę.
line_requoted = Oferta { $number } (ceny od { $price }) straciła ważność, dlatego ponownie zapytałem przewoźników o stawki.
line_guessed_from_phone = Miejsce przeznaczenia ({ $place }) odczytałem z Państwa numeru telefonu; proszę o informację, jeśli towar ma trafić gdzie indziej.
line_city_matters = Niektórzy przewoźnicy podają cenę dopiero po podaniu miasta; proszę o nazwę miasta, a zapytam ich.
line_guessed_place = Miejsce przeznaczenia ({ $place }) odczytałem z zegara Państwa przeglądarki; proszę o informację, jeśli towar ma trafić gdzie indziej.

## Próbki i zapytanie
utter_sample = { $product }, koszt próbki: { $fee }. Najwięcej, ile wysyłamy: { $maximum }.
    { $terms }
utter_sample_free = { $product }: próbka jest bezpłatna. Najwięcej, ile wysyłamy: { $maximum }.
    { $terms }
utter_sample_limit = { $product }: jako próbki wysyłamy co najwyżej tyle: { $maximum }.
utter_sample_given = { $product }: jednemu klientowi wysyłamy jako próbki co najwyżej tyle: { $maximum }. Już zamówiono: { $given }.
line_sample_credited = Koszt próbki odliczamy od zamówienia hurtowego.
line_sample_lead_time = Czas przygotowania próbki do wysyłki: { $days }.
line_sample_freight_collect = Transport opłacają Państwo z własnego konta u kuriera.
line_sample_freight_prepaid = Transport opłacamy my.
line_sample_freight_quoted = Transport wyceniamy osobno.
utter_noted = Dziękuję, zanotowałem.
utter_noted_contact = Dziękuję, zanotowałem Państwa dane kontaktowe.
utter_ask_sample_purpose = Czy mogę zapytać, do czego posłuży próbka: do sklepu, do projektu czy na własny użytek?
utter_ask_first_quantity = Jeśli próbka się spodoba, jak duże byłoby mniej więcej pierwsze zamówienie?
utter_ask_market = W jakim kraju towar byłby sprzedawany?
utter_ask_destination = Do jakiego kraju i miasta ma trafić towar?
utter_ask_quantity = Jaką ilość biorą Państwo pod uwagę?
utter_ask_contact = Jak się do Państwa zwracać i pod jakim adresem e-mail możemy się skontaktować?
utter_ask_product = Którym produktem są Państwo zainteresowani?
utter_ask_timing = Na kiedy potrzebują Państwo towaru?
utter_confirm_order = Oto Państwa zamówienie, tak jak je rozumiem:
    { $goods }
    { $details }
    Czy mam przygotować taki projekt? Otrzymają Państwo stronę, na której przed akceptacją można wszystko sprawdzić.
utter_follow_up_sample = Dzień dobry! Próbka powinna już do Państwa dotrzeć: { $products }. Mam nadzieję, że się podoba. Czy mam przygotować projekt zamówienia?
utter_follow_up_expiring = Dzień dobry! Pozwalam sobie przypomnieć: projekt zamówienia { $number } jest ważny do { $valid_until }. Czy chcą go Państwo zrealizować?

## Zamówienia i płatności
utter_order_drafted = Projekt zamówienia { $number } jest gotowy: razem { $total }, zaliczka { $deposit }, reszta przed wysyłką { $balance } (ważny do { $valid_until }). Proszę go sprawdzić na stronie zamówienia i, jeśli wszystko się zgadza, tam zaakceptować.
utter_order_pending = Projekt zamówienia { $number } jest gotowy: razem { $total }, zaliczka { $deposit }, reszta przed wysyłką { $balance } (ważny do { $valid_until }). Najpierw potwierdzi go nasz współpracownik; na stronie zamówienia jest widoczny już teraz.
utter_order_status = Zamówienie { $number }, { $total }: { $status }.
    { $details }
utter_order_not_found = Nie mogę pokazać tu tego zamówienia, ponieważ nic w tej rozmowie nie potwierdza, że należy do Państwa.
utter_no_order_yet = Nic nie szkodzi, nic nie zostało zamówione. Oferta pozostaje ważna, proszę się nie spieszyć.
utter_payment = Nasze zwykłe warunki: { $deposit } % zaliczki i { $balance } % przed wysyłką. Formy płatności: { $methods }. Numer konta znajdą Państwo wyłącznie na stronie zamówienia; nigdy nie zmieniamy go na czacie.
utter_sorry_problem = Bardzo mi przykro z tego powodu. Sprawa trafia od razu do człowieka.
utter_confirm_revision = Zamówienie { $number } zmieniłoby się następująco:
    { $changes }
    Całe zamówienie wyglądałoby wtedy tak:
    { $goods }
    { $details }
    Czy mam przygotować tę nową wersję? Do czasu Państwa zgody obowiązuje obecna.
utter_back_to_order = Wracając do Państwa zamówienia, razem { $total }: czy mam przygotować projekt zgodnie z powyższym?
utter_ask_quantity_of = { $product }: jaką ilość chcą Państwo zamówić?
utter_which_freight = Kto ma przewieźć towar? Może to zrobić również Państwa spedytor.
    { $options }
utter_order_drafted_whole = Projekt zamówienia { $number } jest gotowy: { $total }, płatne w całości, zanim zaczniemy (ważny do { $valid_until }). Proszę go sprawdzić na stronie zamówienia i, jeśli wszystko się zgadza, tam zaakceptować.
utter_order_pending_whole = Projekt zamówienia { $number } jest gotowy: { $total }, płatne w całości, zanim zaczniemy (ważny do { $valid_until }). Najpierw potwierdzi go nasz współpracownik; na stronie zamówienia jest widoczny już teraz.
utter_order_revised = Nowa wersja zamówienia { $number } jest gotowa: razem { $total } (ważna do { $valid_until }). Zastępuje poprzednią; proszę ją sprawdzić i zaakceptować na stronie zamówienia.
utter_order_revised_pending = Nowa wersja zamówienia { $number } jest gotowa: razem { $total } (ważna do { $valid_until }). Zastępuje poprzednią. Najpierw potwierdzi ją nasz współpracownik; na stronie zamówienia jest widoczna już teraz.
utter_order_by_person = Tego zamówienia nie mogę przygotować samodzielnie; zrobi to z Państwem nasz współpracownik.
utter_order_kept = Dobrze, zamówienie { $number } pozostaje bez zmian.
utter_what_change = Co chcą Państwo zmienić w zamówieniu { $number }: ilość, produkt, miejsce przeznaczenia, transport czy warunek dostawy?
utter_change_by_person = Stan zamówienia { $number }: { $status }. Dlatego zmienić je może tylko człowiek; Państwa prośba została przekazana.
utter_confirm_cancel = Czy mam anulować zamówienie { $number }, razem { $total }? Potem nie będzie można go już zaakceptować.
utter_order_cancelled = Zamówienie { $number } zostało anulowane. Nic za nie Państwo nie płacą.
utter_ask_order_proof = Proszę podać numer zamówienia wraz z adresem e-mail lub telefonem, który mamy przy nim zapisany, albo link do strony zamówienia.
utter_sorry_problem_order = Bardzo mi przykro z powodu tego, co się stało z zamówieniem { $number }. Sprawa wraz z Państwa słowami trafia od razu do człowieka.

## Człowiek
utter_handed_over = Powiadomiłem współpracowników. Odpowiedź nadejdzie tutaj najpóźniej: { $reply_by } (nasz czas), { $reply_by_local } (Państwa czas).
utter_handed_over_same_clock = Powiadomiłem współpracowników. Odpowiedź nadejdzie tutaj najpóźniej: { $reply_by }.
utter_handed_over_no_time = Powiadomiłem współpracowników i ktoś z nich odpowie Państwu tutaj.

## Prywatność
utter_privacy = { $notice }
    Państwa prośbę przekazałem współpracownikom.
utter_privacy_passed_on = Państwa prośbę dotyczącą danych przekazałem współpracownikom.

## Szybkie odpowiedzi
choice_sample = Zamów próbkę
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Tak, proszę przygotować
choice_not_yet = Jeszcze nie
choice_own_freight = Nasz własny spedytor
choice_revise_order = Tak, proszę zmienić
choice_cancel_order = Tak, proszę anulować
choice_means_find_product = Znaleźć produkt
choice_means_ask_product_details = Szczegóły produktu
choice_means_ask_availability = Co jest na stanie
choice_means_ask_certification = Certyfikaty i badania
choice_means_ask_customization = Własne logo lub projekt
choice_means_ask_company = O Państwa firmie
choice_means_ask_price = Cena
choice_means_ask_moq = Minimalne zamówienie
choice_means_negotiate_price = Lepsza cena
choice_means_request_sample = Próbka
choice_means_place_order = Złożyć zamówienie
choice_means_ask_payment = Sposób płatności
choice_means_ask_shipping_cost = Koszt transportu
choice_means_ask_delivery_time = Kiedy dotrze
choice_means_ask_shipping_terms = Sposób wysyłki
choice_means_ask_order_status = Gdzie moje zamówienie
choice_means_change_order = Zmienić zamówienie
choice_means_report_problem = Problem z zamówieniem
choice_means_ask_warranty = Gwarancja i zwroty
choice_means_ask_privacy = Moje dane
choice_human = Rozmowa z człowiekiem

## Słowa
days_exact = { $n ->
    [one] { $high } dzień
    [few] { $high } dni
    [many] { $high } dni
   *[other] { $high } dnia
}
days_range = od { $low } do { $high } dni
unit_piece = { $n ->
    [one] { $number } sztuka
    [few] { $number } sztuki
    [many] { $number } sztuk
   *[other] { $number } sztuki
}
unit_pair = { $n ->
    [one] { $number } para
    [few] { $number } pary
    [many] { $number } par
   *[other] { $number } pary
}
unit_set = { $n ->
    [one] { $number } komplet
    [few] { $number } komplety
    [many] { $number } kompletów
   *[other] { $number } kompletu
}
unit_carton = { $n ->
    [one] { $number } karton
    [few] { $number } kartony
    [many] { $number } kartonów
   *[other] { $number } kartonu
}
unit_pallet = { $n ->
    [one] { $number } paleta
    [few] { $number } palety
    [many] { $number } palet
   *[other] { $number } palety
}
unit_container = { $n ->
    [one] { $number } kontener
    [few] { $number } kontenery
    [many] { $number } kontenerów
   *[other] { $number } kontenera
}
unit_dozen = { $n ->
    [one] { $number } tuzin
    [few] { $number } tuziny
    [many] { $number } tuzinów
   *[other] { $number } tuzina
}
unit_gross = { $n ->
    [one] { $number } gros
    [few] { $number } grosy
    [many] { $number } grosów
   *[other] { $number } grosa
}
unit_roll = { $n ->
    [one] { $number } rolka
    [few] { $number } rolki
    [many] { $number } rolek
   *[other] { $number } rolki
}
unit_meter = { $n ->
    [one] { $number } metr
    [few] { $number } metry
    [many] { $number } metrów
   *[other] { $number } metra
}
unit_kg = { $number } kg
unit_ton = { $n ->
    [one] { $number } tona
    [few] { $number } tony
    [many] { $number } ton
   *[other] { $number } tony
}
per_piece = za sztukę
per_pair = za parę
per_set = za komplet
per_carton = za karton
per_pallet = za paletę
per_container = za kontener
per_dozen = za tuzin
per_gross = za gros
per_roll = za rolkę
per_meter = za metr
per_kg = za kg
per_ton = za tonę
mode_express = kurier
mode_air = fracht lotniczy
mode_rail = kolej
mode_road = transport drogowy
mode_sea_lcl = morze, drobnica (kontener wspólny)
mode_sea_fcl = morze, pełny kontener
mode_post = poczta
charge_goods = towar
charge_inland = transport do portu
charge_export = odprawa eksportowa i obsługa przeładunkowa
charge_freight = fracht
charge_insurance = ubezpieczenie
charge_duty = cło importowe
charge_customs = obsługa celna
charge_vat = VAT lub podatek importowy
terms_open = warunki dostawy do uzgodnienia
change_none = brak
change_destination = Miejsce przeznaczenia
change_incoterm = Warunek dostawy
change_carrier = Transport
value_yes = tak
value_no = nie
value_not_stated = nie podano
customization_logo = własne logo
customization_colour = własny kolor
customization_packaging = własne opakowanie
customization_design = własny projekt
customization_size = własny rozmiar
customization_label = własna etykieta
customization_material = własny materiał
customization_mould = własna forma
order_draft = projekt
order_pending_approval = w trakcie potwierdzania przez współpracownika
order_sent = czeka na Państwa akceptację
order_accepted = zaakceptowane
order_deposit_paid = zaliczka otrzymana
order_paid = w pełni opłacone
order_closed = zrealizowane
order_expired = straciło ważność
order_revised = zastąpione nowszą wersją
order_cancelled = anulowane
attribute_material = materiał
attribute_colour = kolor
attribute_size = rozmiar
attribute_weight = waga
attribute_dimensions = wymiary
attribute_packing = sposób pakowania
attribute_care = pielęgnacja
attribute_origin = kraj pochodzenia
attribute_waterproof = wodoodporność
attribute_washable = możliwość prania
attribute_thickness = grubość
attribute_power = moc
attribute_voltage = napięcie
attribute_capacity = pojemność
attribute_lifespan = żywotność
attribute_ingredients = składniki
attribute_age = wiek
attribute_model = model
attribute_use = zastosowanie
attribute_finish = wykończenie
attribute_brightness = jasność
attribute_battery = bateria
attribute_speed = wydajność
attribute_hs_code = kod HS
attribute_moq = minimalne zamówienie
attribute_price = cena
attribute_stock = stan magazynowy
attribute_certification = certyfikaty
attribute_customization = wykonanie na indywidualne zamówienie
attribute_lead_time = czas produkcji
attribute_warranty = gwarancja
attribute_sample = próbki
attribute_sole = podeszwa
attribute_lining = podszewka
attribute_upper = cholewka
attribute_season = sezon
attribute_filling = wypełnienie
attribute_pattern = wzór
attribute_closure = zapięcie
attribute_set_contents = zawartość kompletu
attribute_machine_washable = pranie w pralce
attribute_non_slip = antypoślizgowość
attribute_flame_retardant = trudnopalność
attribute_vegan = wegański
attribute_quick_dry = szybkoschnący
attribute_fabric_weight = gramatura
attribute_blackout = zaciemnienie
attribute_chlorine_resistant = odporność na chlor
attribute_stain_resistant = plamoodporność
attribute_heading = wykończenie górne
attribute_collar = kołnierz
attribute_style = styl
attribute_design = wzór
attribute_price_from = najniższa cena
