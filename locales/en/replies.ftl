# What the assistant says. Figures, names and dates only ever come in through variables: a digit in this file is an error.
# A variable ending in _n is the plain count behind the variable of the same name, for choosing a plural.

## The start, the end, and courtesies
utter_welcome = Good day, this is the automatic assistant of { $shop }. I can answer questions about our products, prices, samples and freight at any hour, and call a colleague whenever you wish. What can I do for you?
utter_greet = Good day and thank you for writing to { $shop }. What can I do for you?
utter_goodbye = Thank you for your time, and goodbye. Your inquiry stays with us, so just write here again whenever you like.
utter_thank = You are very welcome. Is there anything else I can help with?
utter_understood = Understood. Tell me whenever you need anything else.
utter_go_on = Very good. Shall we go on with a price, a sample or the freight?
utter_stopped = All right, I have put that aside. Nothing has been ordered.
utter_bot = I am an automatic assistant of { $shop }, not a person. I answer from our own product and price data, and a colleague can take over whenever you ask.
utter_languages = You can write to me in your own language; I answer in the language of your message.
utter_language_switched = Of course, let us go on in English.
utter_out_of_scope = I am afraid I can only help with our products, prices, samples and deliveries. Is there anything I may tell you about those?
utter_offer_service = Thank you for the offer. This address is for buyers of our products; your message is kept on file and somebody will get in touch if there is interest.
utter_which_meaning = I am sorry, I am not sure I understood you. Is it one of these? You may also say it in other words.
utter_not_understood = I am sorry, I am not sure I understood you. Could you say it in other words, or shall I call a colleague?
utter_refused = I would rather not give you a figure that I cannot prove. Please ask for a colleague, who will confirm it.
utter_apology = I am sorry, something went wrong on our side and I could not answer. Your message is safe, and a colleague will see it.

## Products
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = This is what we have:
    { $products }
utter_nothing_found = I could not find that in our range, so I have passed your question on to my colleagues.
utter_catalogue_file = Here is our catalogue with { $count } products.
utter_which_product = Which product is it about? A name, an item number or a link is enough.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = { $held } is stated for { $product }. { $attribute }: { $value }.
utter_value_lacking = { $asked } is not among what is stated for { $product }. { $attribute }: { $value }.
utter_not_stated = Our data for { $product } does not state this: { $attribute }. I do not want to guess, so I have passed your question on to my colleagues.
utter_not_confirmed = Our data for { $product } says neither yes nor no to this: “{ $asked }”. I do not want to guess, so I have passed your question on to my colleagues.
utter_none_stated = For none of these does our data state this: { $products } – { $asked }. I have passed the question on to my colleagues rather than guess.
utter_description = Our description of { $product }: { $words }
utter_not_stated_shop = I have no confirmed information on that, so I have passed your question on to my colleagues rather than guess.
utter_quote_seller = { $words }
utter_seller_words = My colleagues have answered this, in their own words: { $words }
utter_in_stock = { $product }: { $stock } in stock at the moment.
utter_stock_short = { $product }: { $stock } in stock at the moment. { $quantity } is more than that, so the rest would be made to order.
utter_out_of_stock = { $product } is not in stock at the moment; we make it to order.
utter_certification = { $product } comes with: { $certifications }.
utter_certificate_lacking = { $asked } is not among the certificates stated for { $product } ({ $certifications }), so I cannot confirm it and have passed your question on to my colleagues.
utter_files_attached = Attached: { $files }.
utter_no_certification = There is no certificate for { $product }.
utter_customization = Yes, { $product } can be customised. The minimum quantities are:
    { $kinds }
utter_no_customization = { $product } is not offered with customisation.
utter_comparison = { $products } side by side, as far as our data states it:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – not stated: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: from { $quantity }
line_customization_enough = • { $kind }: from { $minimum }; { $quantity } is enough for it
line_customization_short = • { $kind }: from { $minimum }; { $quantity } does not reach it yet

## Prices
utter_price = { $quantity } of { $product }: { $unit_price } { $per_unit }, { $total } in total, { $terms }. This is quotation { $number }, valid until { $valid_until }.
    { $details }
utter_price_list = Our prices for { $product }:
    { $tiers }
utter_prices = Quotation { $number }, { $terms }, valid until { $valid_until }:
    { $lines }
    In total: { $total }.
    { $details }
utter_price_lists = Our prices:
    { $products }
utter_price_list_file = Here is our price list.
utter_moq = The minimum order for { $product } is { $moq }.
utter_below_moq = The minimum order for { $product } is { $moq }. For a smaller number we can send you a sample first.
utter_below_moq_asked = The minimum order for { $product } is { $moq }. I have asked my colleagues whether a smaller number is possible.
utter_target_passed_on = These are the best prices I may confirm for { $product } myself. I have passed your target price on to my colleagues.
utter_concession = { $product }, { $quantity }: I can offer { $unit_price } { $per_unit }, { $total } in total, { $terms }, on this condition:
    { $conditions }
    This is quotation { $number }, valid until { $valid_until }. Otherwise our list price applies.
    { $details }
utter_offer_stands = That is the best I may offer for { $product } myself, so the offer stays as it is. I have passed your request on to my colleagues.
utter_ask_concession = Shall I draft the order on this condition, for { $quantity } of { $product }?
line_tier = • from { $quantity }: { $unit_price } { $per_unit }
line_lead_time = Production takes { $days }.
line_next_tier = From { $quantity } the price falls to { $unit_price } { $per_unit }.
line_next_tier_saves = From { $quantity } the price falls to { $unit_price } { $per_unit }; on that quantity you would save { $saving }.
line_price = • { $quantity } of { $product }: { $unit_price } { $per_unit }, { $amount }
line_price_list = { $product } ({ $sku })
    { $tiers }
line_more_products = There are more products; tell me which ones interest you.
line_about = That is about { $amount } at the exchange rate of { $date }.
line_condition_quantity = • an order of at least { $quantity }
line_condition_deposit = • a deposit of { $deposit } %
line_condition_confirmation = • your order by { $until }

## Freight
utter_shipping = Freight for { $quantity } of { $product }, destination { $place } ({ $cartons_n ->
        [one] { $cartons } carton
       *[other] { $cartons } cartons
    }, { $weight } kg, { $volume } m³):
    { $options }
    { $notes }
utter_no_rate = I have no freight rate for { $place }, so I have passed this on to my colleagues, who will ask our forwarder.
utter_lead_time = { $product }, { $quantity }: production takes { $days }.
utter_shipping_terms = We offer these terms: { $terms }. Goods can travel by { $modes }.
utter_term_not_offered = { $term } is not among the terms we usually offer; I have passed the question on to my colleagues.
utter_which_carrier = Which of these shall carry your sample?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, { $days } on the way
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $quantity } of { $product }, { $term } { $place }, with { $carrier }:
    { $lines }
    In total: { $total }. This is quotation { $number }, valid until { $valid_until }.
    { $notes }
utter_landed_not_stated = I cannot state a whole price { $term } yet, because one of its costs is not in our data. I have passed this on to my colleagues; the freight above stands as it is.
utter_arrival = Ordered today, { $product } would be ready between { $ready_from } and { $ready_until }, and with you:
    { $options }
    Our holidays are left out of this count and, where the carrier counts working days, so are days off in { $countries }. Customs may take longer.
line_arrival = • { $carrier }, { $mode }: between { $from } and { $until }
line_charge = • { $name }: { $amount }
line_landed_estimate = This is an estimate: customs or the carrier may charge otherwise.
line_order_goods = • { $quantity } of { $product }: { $unit_price } { $per_unit }, { $amount }
line_order_goods_with = • { $quantity } of { $product } ({ $options }): { $unit_price } { $per_unit }, { $amount }
line_order_freight = • Freight with { $carrier } ({ $mode }, { $days } on the way): { $price }
line_order_freight_no_days = • Freight with { $carrier } ({ $mode }): { $price }
line_order_freight_own = • Freight: booked and paid by you, not part of this order
line_order_freight_prepaid = • Freight: paid by us
line_order_total = • In total: { $total }
line_order_parts = • Deposit: { $deposit }, balance before shipment: { $balance }
line_order_whole = • Payment: in full before we begin
line_order_term = • Delivery term: { $term }
line_order_destination = • Destination: { $place }
line_order_contact = • Contact: { $contact }
line_order_ready = • Ready { $days } after the deposit has arrived
line_order_ready_paid = • Ready { $days } after the payment has arrived
line_order_follows = • Follows sample order { $number }
line_order_valid = • Valid until { $valid_until }
line_order_page = • Order page: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • Added: { $quantity } of { $product }
line_change_removed = • Taken out: { $quantity } of { $product }
line_due_deposit = • Due as deposit: { $amount }
line_due_balance = • Due before shipment: { $amount }
line_due_whole = • Due in full: { $amount }
line_freight_indication = Under { $term } the main freight is yours to book, so these prices are for orientation.
line_term_fits = { $term } is made for goods loaded aboard a ship; for { $mode } the fitting term would be { $fitting }.
line_postcode_matters = The exact price depends on the postcode; tell me yours and I will quote it.
line_requoted = Quotation { $number }, from { $price } on, has expired, so I have asked the carriers again.
line_guessed_from_phone = I took the destination ({ $place }) from your phone number; tell me if the goods go elsewhere.
line_city_matters = Some carriers need the city before they give a price; tell me yours and I will ask them.
line_guessed_place = I took the destination ({ $place }) from your browser's clock; tell me if the goods go elsewhere.

## Samples and the inquiry
utter_sample = A sample of { $product } costs { $fee }; we send up to { $maximum }.
    { $terms }
utter_sample_free = A sample of { $product } is free of charge; we send up to { $maximum }.
    { $terms }
utter_sample_limit = We send up to { $maximum } of { $product } as samples.
utter_sample_given = We send up to { $maximum } of { $product } to one buyer as samples, and { $given } are on order already.
line_sample_credited = The sample fee is credited on your bulk order.
line_sample_lead_time = It leaves our house in { $days }.
line_sample_freight_collect = The freight is paid by you on your own courier account.
line_sample_freight_prepaid = We pay the freight.
line_sample_freight_quoted = The freight is quoted separately.
utter_noted = Thank you, I have noted that.
utter_noted_contact = Thank you, I have noted your contact details.
utter_ask_sample_purpose = May I ask what you have in mind with the sample, for instance a shop, a project or your own use?
utter_ask_first_quantity = If the sample convinces you, roughly how large would a first order be?
utter_ask_market = In which country would the goods be sold?
utter_ask_destination = Which country and city should the goods go to?
utter_ask_quantity = Which quantity do you have in mind?
utter_ask_contact = Under which name and e-mail address may we reach you?
utter_ask_product = Which product are you interested in?
utter_ask_timing = By when would you need the goods?
utter_confirm_order = This is your order as I have understood it:
    { $goods }
    { $details }
    Shall I draft it like this? You would get a page on which you can check everything before you accept.
utter_follow_up_sample = Good day! Your sample should have reached you by now: { $products }. I hope it is to your liking; shall I draft the order for you?
utter_follow_up_expiring = Good day! Just a friendly reminder: your draft order { $number } is valid until { $valid_until }. Would you like to go ahead with it?

## Orders and payment
utter_order_drafted = Your draft order { $number } is ready: { $total } in total, { $deposit } as deposit and { $balance } before shipment. It is valid until { $valid_until }; please check it on the order page, and accept it there if all is right.
utter_order_pending = Your draft order { $number } is ready: { $total } in total, { $deposit } as deposit and { $balance } before shipment, valid until { $valid_until }. A colleague confirms it first; you can already see it on the order page.
utter_order_status = Order { $number }, { $total }: { $status }.
    { $details }
utter_order_not_found = I cannot show that order here, since nothing in this conversation proves that it is yours.
utter_no_order_yet = No problem, nothing has been ordered. The quotation stays valid, so take your time.
utter_payment = Our usual terms are { $deposit } % deposit and { $balance } % before shipment, by { $methods }. You will find the account details on the order page only; we never change them by chat.
utter_sorry_problem = I am very sorry to hear that. This goes straight to a person.
utter_confirm_revision = Order { $number } would change like this:
    { $changes }
    The whole order would then be:
    { $goods }
    { $details }
    Shall I write this new version? Until you say yes, the present one stands.
utter_back_to_order = Coming back to your order, { $total } in total: shall I draft it as read out above?
utter_ask_quantity_of = Which quantity of { $product } would you like to order?
utter_which_freight = Which of these shall carry the goods? Your own forwarder may do it too.
    { $options }
utter_order_drafted_whole = Your draft order { $number } is ready: { $total }, to be paid in full before we begin. It is valid until { $valid_until }; please check it on the order page, and accept it there if all is right.
utter_order_pending_whole = Your draft order { $number } is ready: { $total }, to be paid in full before we begin, valid until { $valid_until }. A colleague confirms it first; you can already see it on the order page.
utter_order_revised = The new version of order { $number } is ready: { $total } in total, valid until { $valid_until }. It takes the place of the one before; please check and accept it on the order page.
utter_order_revised_pending = The new version of order { $number } is ready: { $total } in total, valid until { $valid_until }. It takes the place of the one before. A colleague confirms it first; you can already see it on the order page.
utter_order_by_person = I cannot put this order together by myself, so a colleague will do it with you.
utter_order_kept = All right, order { $number } stays as it is.
utter_what_change = What would you like to change in order { $number }: a quantity, a product, the destination, the freight or the delivery term?
utter_change_by_person = Order { $number } is { $status }, so only a person can change it. I have passed on what you ask for.
utter_confirm_cancel = Shall I cancel order { $number }, { $total } in total? It cannot be accepted any more after that.
utter_order_cancelled = Order { $number } is cancelled. You owe nothing for it.
utter_ask_order_proof = Please give me the order number together with the e-mail address or telephone number that we have on file for it, or the link to the order page.
utter_sorry_problem_order = I am very sorry to hear that about order { $number }. This goes straight to a person, with your words.

## A person
utter_handed_over = I have told my colleagues. Somebody will answer here by { $reply_by } our time, which is { $reply_by_local } yours.
utter_handed_over_same_clock = I have told my colleagues. Somebody will answer here by { $reply_by }.
utter_handed_over_no_time = I have told my colleagues, and somebody will answer here.

## Privacy
utter_privacy = { $notice }
    I have passed your request on to my colleagues.
utter_privacy_passed_on = I have passed your request about your data on to my colleagues.

## Quick replies
choice_sample = Order a sample
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Yes, please draft it
choice_not_yet = Not yet
choice_own_freight = Our own forwarder
choice_revise_order = Yes, please change it
choice_cancel_order = Yes, please cancel it
choice_means_find_product = Find a product
choice_means_ask_product_details = Details of a product
choice_means_ask_availability = What is in stock
choice_means_ask_certification = Certificates and tests
choice_means_ask_customization = My own logo or design
choice_means_ask_company = About your company
choice_means_ask_price = The price
choice_means_ask_moq = The minimum order
choice_means_negotiate_price = A better price
choice_means_request_sample = A sample
choice_means_place_order = Place an order
choice_means_ask_payment = How to pay
choice_means_ask_shipping_cost = The cost of shipping
choice_means_ask_delivery_time = When it arrives
choice_means_ask_shipping_terms = How it is shipped
choice_means_ask_order_status = Where my order is
choice_means_change_order = Change my order
choice_means_report_problem = A problem with my order
choice_means_ask_warranty = Warranty and returns
choice_means_ask_privacy = My data
choice_human = Talk to a person

## Words
days_exact = { $n ->
    [one] { $high } day
   *[other] { $high } days
}
days_range = { $low } to { $high } days
unit_piece = { $n ->
    [one] { $number } piece
   *[other] { $number } pieces
}
unit_pair = { $n ->
    [one] { $number } pair
   *[other] { $number } pairs
}
unit_set = { $n ->
    [one] { $number } set
   *[other] { $number } sets
}
unit_carton = { $n ->
    [one] { $number } carton
   *[other] { $number } cartons
}
unit_pallet = { $n ->
    [one] { $number } pallet
   *[other] { $number } pallets
}
unit_container = { $n ->
    [one] { $number } container
   *[other] { $number } containers
}
unit_dozen = { $number } dozen
unit_gross = { $number } gross
unit_roll = { $n ->
    [one] { $number } roll
   *[other] { $number } rolls
}
unit_meter = { $n ->
    [one] { $number } metre
   *[other] { $number } metres
}
unit_kg = { $number } kg
unit_ton = { $n ->
    [one] { $number } tonne
   *[other] { $number } tonnes
}
per_piece = each
per_pair = per pair
per_set = per set
per_carton = per carton
per_pallet = per pallet
per_container = per container
per_dozen = per dozen
per_gross = per gross
per_roll = per roll
per_meter = per metre
per_kg = per kg
per_ton = per tonne
mode_express = courier
mode_air = air freight
mode_rail = rail
mode_road = road
mode_sea_lcl = sea, shared container
mode_sea_fcl = sea, full container
mode_post = post
charge_goods = goods
charge_inland = transport to the port
charge_export = export clearance and handling
charge_freight = freight
charge_insurance = insurance
charge_duty = import duty
charge_customs = customs handling
charge_vat = VAT or import tax
terms_open = delivery terms still to be agreed
change_none = none
change_destination = Destination
change_incoterm = Delivery term
change_carrier = Freight
value_yes = yes
value_no = no
value_not_stated = not stated
customization_logo = your logo
customization_colour = your colour
customization_packaging = your packaging
customization_design = your design
customization_size = your size
customization_label = your label
customization_material = your material
customization_mould = your mould
order_draft = draft
order_pending_approval = being confirmed by a colleague
order_sent = ready for you to accept
order_accepted = accepted
order_deposit_paid = deposit received
order_paid = paid in full
order_closed = completed
order_expired = no longer valid
order_revised = replaced by a newer version
order_cancelled = cancelled
attribute_material = material
attribute_colour = colour
attribute_size = size
attribute_weight = weight
attribute_dimensions = dimensions
attribute_packing = packing
attribute_care = care
attribute_origin = origin
attribute_waterproof = waterproof
attribute_washable = washable
attribute_thickness = thickness
attribute_power = power
attribute_voltage = voltage
attribute_capacity = capacity
attribute_lifespan = lifespan
attribute_ingredients = ingredients
attribute_age = age
attribute_model = model
attribute_use = use
attribute_finish = finish
attribute_brightness = brightness
attribute_battery = battery
attribute_speed = speed
attribute_hs_code = HS code
attribute_moq = minimum order
attribute_price = price
attribute_stock = stock
attribute_certification = certificates
attribute_customization = customisation
attribute_lead_time = production time
attribute_warranty = warranty
attribute_sample = samples
attribute_sole = sole
attribute_lining = lining
attribute_upper = upper
attribute_season = season
attribute_filling = filling
attribute_pattern = pattern
attribute_closure = closure
attribute_set_contents = set contents
attribute_machine_washable = machine washable
attribute_non_slip = non-slip
attribute_flame_retardant = flame retardant
attribute_vegan = vegan
attribute_quick_dry = quick-drying
attribute_fabric_weight = fabric weight
attribute_blackout = blackout
attribute_chlorine_resistant = chlorine resistant
attribute_stain_resistant = stain resistant
attribute_heading = heading
attribute_collar = collar
attribute_style = style
attribute_design = design
attribute_price_from = lowest price
