# Ce que dit l'assistant. Chiffres, noms et dates n'entrent que par les variables : un chiffre dans ce fichier est une erreur.
# Une variable qui finit par _n est le nombre nu de la variable du même nom, pour choisir un pluriel.

## Début, fin et politesses
utter_welcome = Bonjour, je suis l'assistant automatique de { $shop }. Je réponds à toute heure à vos questions sur nos produits, nos prix, les échantillons et le transport, et j'appelle un collègue dès que vous le souhaitez. Que puis-je faire pour vous ?
utter_greet = Bonjour et merci d'écrire à { $shop }. Que puis-je faire pour vous ?
utter_goodbye = Merci de votre visite et au revoir. Votre demande reste enregistrée chez nous : il vous suffira d'écrire de nouveau ici.
utter_thank = Je vous en prie. Puis-je vous aider pour autre chose ?
utter_understood = C'est entendu. Je reste à votre disposition.
utter_go_on = Très bien. Souhaitez-vous poursuivre avec un prix, un échantillon ou le transport ?
utter_stopped = Très bien, nous en restons là. Rien n'a été commandé.
utter_bot = Je suis un assistant automatique de { $shop }, et non une personne. Je réponds d'après nos propres données de produits et de prix, et un collègue peut prendre le relais dès que vous le demandez.
utter_languages = Vous pouvez m'écrire dans votre langue ; je réponds dans la langue de votre message.
utter_language_switched = Bien sûr, poursuivons en français.
utter_out_of_scope = Je regrette, je ne peux vous renseigner que sur nos produits, nos prix, nos échantillons et nos livraisons. Souhaitez-vous une information à ce sujet ?
utter_offer_service = Merci de votre proposition. Ce service est réservé aux acheteurs de nos produits ; votre message est conservé et nous reviendrons vers vous en cas d'intérêt.
utter_which_meaning = Veuillez m'excuser, je ne suis pas certain de vous avoir compris. S'agit-il de l'un de ces sujets ? Vous pouvez aussi le dire autrement.
utter_not_understood = Veuillez m'excuser, je ne suis pas certain de vous avoir compris. Pourriez-vous le dire autrement, ou préférez-vous que j'appelle un collègue ?
utter_refused = Je préfère ne pas vous donner un chiffre que je ne peux pas prouver. Demandez un collègue, il vous le confirmera.
utter_apology = Veuillez nous excuser : un incident de notre côté m'a empêché de vous répondre. Votre message est bien enregistré et un collègue le lira.

## Produits
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = Voici ce que nous proposons :
    { $products }
utter_nothing_found = Je n'ai pas trouvé cela dans notre gamme ; j'ai donc transmis votre question à mes collègues.
utter_catalogue_file = Voici notre catalogue. Nombre de produits : { $count }.
utter_which_product = De quel produit s'agit-il ? Un nom, une référence ou un lien suffit.
utter_fact = { $product } – { $attribute } : { $value }.
utter_not_stated = { $product } : nos données ne précisent pas ce point ({ $attribute }). Plutôt que de deviner, j'ai transmis votre question à mes collègues.
utter_not_stated_shop = Je n'ai pas d'information confirmée à ce sujet ; plutôt que de deviner, j'ai transmis votre question à mes collègues.
utter_quote_seller = { $words }
utter_in_stock = { $product } – en stock actuellement : { $stock }.
utter_out_of_stock = { $product } : cet article n'est pas en stock actuellement, nous le fabriquons sur commande.
utter_certification = { $product } – certificats disponibles : { $certifications }.
utter_no_certification = { $product } : il n'existe pas de certificat pour cet article.
utter_customization = { $product } : oui, la personnalisation est possible. Quantités minimales :
    { $kinds }
utter_no_customization = { $product } : cet article n'est pas proposé en version personnalisée.
line_product = • { $product } ({ $sku })
line_fact = • { $attribute } : { $value }
line_customization = • { $kind } : à partir de { $quantity }

## Prix
utter_price = { $product }, { $quantity } : { $unit_price } { $per_unit }, soit { $total } au total, { $terms }. Cette offre porte le numéro { $number } et reste valable jusqu'au { $valid_until }.
    { $details }
utter_price_list = Nos prix pour { $product } :
    { $tiers }
utter_moq = Quantité minimale de commande pour { $product } : { $moq }.
utter_below_moq = Quantité minimale de commande pour { $product } : { $moq }. Pour une quantité inférieure, nous pouvons d'abord vous envoyer un échantillon.
utter_target_passed_on = Ce sont les meilleurs prix que je puisse vous confirmer moi-même pour { $product }. J'ai transmis votre prix cible à mes collègues.
line_tier = • à partir de { $quantity } : { $unit_price } { $per_unit }
line_lead_time = Délai de production : { $days }.
line_next_tier = À partir de { $quantity }, le prix passe à { $unit_price } { $per_unit }.

## Transport
utter_shipping = Transport de la marchandise ({ $product }, { $quantity }), destination : { $place } ({ $cartons_n ->
        [one] { $cartons } carton
       *[other] { $cartons } cartons
    }, { $weight } kg, { $volume } m³) :
    { $options }
    { $notes }
utter_no_rate = Je n'ai pas de tarif de transport pour cette destination : { $place }. J'ai transmis la demande à mes collègues, qui interrogeront notre transitaire.
utter_lead_time = { $product }, { $quantity } – délai de production : { $days }.
utter_shipping_terms = Nous proposons les conditions suivantes : { $terms }. Modes de transport possibles : { $modes }.
utter_term_not_offered = { $term } ne figure pas parmi les conditions que nous proposons habituellement ; j'ai transmis la question à mes collègues.
utter_which_carrier = À quel transporteur devons-nous confier votre échantillon ?
    { $options }
line_option = • { $carrier }, { $mode } : { $price }, durée du transport : { $days }
line_option_no_days = • { $carrier }, { $mode } : { $price }
utter_landed = { $product }, { $quantity }, { $term } { $place }, avec { $carrier } :
    { $lines }
    Au total : { $total }. Cette offre porte le numéro { $number } et reste valable jusqu'au { $valid_until }.
    { $notes }
utter_landed_not_stated = Je ne peux pas encore vous indiquer un prix complet { $term }, car l'un des coûts ne figure pas dans nos données. J'ai transmis la demande à mes collègues ; le prix du transport indiqué plus haut reste valable.
utter_arrival = Pour une commande passée aujourd'hui ({ $product }), la marchandise serait prête entre le { $ready_from } et le { $ready_until }, et vous parviendrait aux dates suivantes :
    { $options }
    Ces dates tiennent compte de nos jours fériés et, lorsque le transporteur compte en jours ouvrés, des jours non ouvrés locaux ({ $countries }) ; le passage en douane peut demander plus de temps.
line_arrival = • { $carrier }, { $mode } : entre le { $from } et le { $until }
line_charge = • { $name } : { $amount }
line_landed_estimate = Il s'agit d'une estimation : la douane ou le transporteur pourraient facturer d'autres montants.
line_freight_indication = Avec { $term }, la réservation du transport principal vous revient ; ces prix sont donc donnés à titre indicatif.
line_term_fits = { $term } est prévu pour des marchandises chargées directement à bord d'un navire ; pour ce mode de transport ({ $mode }), la condition adaptée serait { $fitting }.
line_postcode_matters = Le prix exact dépend du code postal ; indiquez-moi le vôtre et je vous le communiquerai.
line_requoted = L'offre { $number }, à partir de { $price }, a expiré ; j'ai donc interrogé de nouveau les transporteurs.
line_guessed_from_phone = J'ai retenu cette destination d'après votre numéro de téléphone : { $place }. Dites-moi si la marchandise doit aller ailleurs.
line_city_matters = Certains transporteurs ont besoin de la ville pour donner un prix ; indiquez-moi la vôtre et je les interrogerai.
line_guessed_place = J'ai retenu cette destination d'après l'heure de votre navigateur : { $place }. Dites-moi si la marchandise doit aller ailleurs.

## Échantillons et demande
utter_sample = Prix d'un échantillon ({ $product }) : { $fee }. Nombre maximal d'échantillons : { $maximum }.
    { $terms }
utter_sample_free = L'échantillon est gratuit ({ $product }). Nombre maximal d'échantillons : { $maximum }.
    { $terms }
utter_sample_limit = { $product } – nombre maximal d'échantillons : { $maximum }.
line_sample_credited = Le prix de l'échantillon est déduit de votre commande en série.
line_sample_lead_time = Départ de chez nous sous { $days }.
line_sample_freight_collect = Le transport est à votre charge, sur votre propre compte auprès du transporteur.
line_sample_freight_prepaid = Le transport est à notre charge.
line_sample_freight_quoted = Le transport est chiffré séparément.
utter_noted = Merci, c'est noté.
utter_noted_contact = Merci, j'ai noté vos coordonnées.
utter_ask_sample_purpose = Puis-je vous demander à quoi servira l'échantillon, et quelle quantité vous envisagez à peu près s'il vous convainc ?
utter_ask_destination = Dans quel pays et quelle ville la marchandise doit-elle être livrée ?
utter_ask_quantity = Quelle quantité envisagez-vous ?
utter_ask_contact = À quel nom et à quelle adresse e-mail pouvons-nous vous joindre ?
utter_ask_product = Quel produit vous intéresse ?
utter_ask_timing = Pour quand auriez-vous besoin de la marchandise ?
utter_confirm_order = Dois-je préparer le projet de commande suivant : { $product }, { $quantity }, { $terms } ? Vous recevrez une page où tout vérifier avant d'accepter.

## Commandes et paiement
utter_order_drafted = Votre projet de commande { $number } est prêt : { $total } au total, dont { $deposit } d'acompte et { $balance } avant expédition. Il est valable jusqu'au { $valid_until } ; merci de le vérifier sur la page de commande et de l'y accepter si tout est exact.
utter_order_pending = Votre projet de commande { $number } est prêt : { $total } au total, dont { $deposit } d'acompte et { $balance } avant expédition, valable jusqu'au { $valid_until }. Un collègue doit d'abord le confirmer ; vous pouvez déjà le consulter sur la page de commande.
utter_order_status = Commande { $number }, { $total } : { $status }.
utter_order_not_found = Je ne peux pas afficher cette commande ici, car rien dans cette conversation ne prouve qu'elle est la vôtre.
utter_no_order_yet = Aucun problème, rien n'a été commandé. L'offre reste valable, prenez votre temps.
utter_payment = Nos conditions habituelles : acompte de { $deposit } %, puis { $balance } % avant expédition. Moyens de paiement : { $methods }. Les coordonnées bancaires figurent uniquement sur la page de commande ; nous ne les modifions jamais par chat.
utter_sorry_problem = J'en suis sincèrement désolé. Votre message est transmis immédiatement à une personne.

## Une personne
utter_handed_over = J'ai prévenu mes collègues. Une réponse vous sera donnée ici au plus tard : { $reply_by } (à notre heure), soit { $reply_by_local } chez vous.
utter_handed_over_same_clock = J'ai prévenu mes collègues. Une réponse vous sera donnée ici au plus tard : { $reply_by }.
utter_handed_over_no_time = J'ai prévenu mes collègues ; l'un d'eux vous répondra ici.

## Confidentialité
utter_privacy = { $notice }
    J'ai transmis votre demande à mes collègues.
utter_privacy_passed_on = J'ai transmis à mes collègues votre demande concernant vos données.

## Réponses rapides
choice_sample = Commander un échantillon
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Oui, préparez-le
choice_not_yet = Pas encore
choice_means_find_product = Trouver un produit
choice_means_ask_product_details = Détails d'un produit
choice_means_ask_availability = Ce qui est en stock
choice_means_ask_certification = Certificats et tests
choice_means_ask_customization = Mon logo ou mon design
choice_means_ask_company = Votre entreprise
choice_means_ask_price = Le prix
choice_means_ask_moq = La quantité minimale
choice_means_negotiate_price = Un meilleur prix
choice_means_request_sample = Un échantillon
choice_means_place_order = Passer commande
choice_means_ask_payment = Comment payer
choice_means_ask_shipping_cost = Le coût du transport
choice_means_ask_delivery_time = La date de livraison
choice_means_ask_shipping_terms = Le mode d'expédition
choice_means_ask_order_status = Où est ma commande
choice_means_change_order = Modifier ma commande
choice_means_report_problem = Problème de commande
choice_means_ask_warranty = Garantie et retours
choice_means_ask_privacy = Mes données
choice_human = Parler à une personne

## Mots
days_exact = { $n ->
    [one] { $high } jour
   *[other] { $high } jours
}
days_range = { $low } à { $high } jours
unit_piece = { $n ->
    [one] { $number } pièce
   *[other] { $number } pièces
}
unit_pair = { $n ->
    [one] { $number } paire
   *[other] { $number } paires
}
unit_set = { $n ->
    [one] { $number } lot
   *[other] { $number } lots
}
unit_carton = { $n ->
    [one] { $number } carton
   *[other] { $number } cartons
}
unit_pallet = { $n ->
    [one] { $number } palette
   *[other] { $number } palettes
}
unit_container = { $n ->
    [one] { $number } conteneur
   *[other] { $number } conteneurs
}
unit_dozen = { $n ->
    [one] { $number } douzaine
   *[other] { $number } douzaines
}
unit_gross = { $n ->
    [one] { $number } grosse
   *[other] { $number } grosses
}
unit_roll = { $n ->
    [one] { $number } rouleau
   *[other] { $number } rouleaux
}
unit_meter = { $n ->
    [one] { $number } mètre
   *[other] { $number } mètres
}
unit_kg = { $number } kg
unit_ton = { $n ->
    [one] { $number } tonne
   *[other] { $number } tonnes
}
per_piece = la pièce
per_pair = la paire
per_set = le lot
per_carton = le carton
per_pallet = la palette
per_container = le conteneur
per_dozen = la douzaine
per_gross = la grosse
per_roll = le rouleau
per_meter = le mètre
per_kg = le kg
per_ton = la tonne
mode_express = messagerie express
mode_air = fret aérien
mode_rail = rail
mode_road = route
mode_sea_lcl = mer, groupage
mode_sea_fcl = mer, conteneur complet
mode_post = poste
charge_goods = marchandise
charge_inland = transport jusqu'au port
charge_export = dédouanement export et manutention
charge_freight = fret
charge_insurance = assurance
charge_duty = droits de douane
charge_customs = formalités douanières
charge_vat = TVA ou taxe à l'importation
terms_open = conditions de livraison à convenir
value_yes = oui
value_no = non
customization_logo = votre logo
customization_colour = votre couleur
customization_packaging = votre emballage
customization_design = votre design
customization_size = votre taille
customization_label = votre étiquette
customization_material = votre matière
customization_mould = votre moule
order_draft = projet
order_pending_approval = en cours de confirmation par un collègue
order_sent = prête pour votre acceptation
order_accepted = acceptée
order_deposit_paid = acompte reçu
order_paid = entièrement payée
order_closed = terminée
order_expired = n'est plus valable
order_revised = remplacée par une version plus récente
order_cancelled = annulée
attribute_material = matière
attribute_colour = couleur
attribute_size = taille
attribute_weight = poids
attribute_dimensions = dimensions
attribute_packing = conditionnement
attribute_care = entretien
attribute_origin = origine
attribute_waterproof = étanche
attribute_washable = lavable
attribute_thickness = épaisseur
attribute_power = puissance
attribute_voltage = tension
attribute_capacity = contenance
attribute_lifespan = durée de vie
attribute_ingredients = ingrédients
attribute_age = âge
attribute_model = modèle
attribute_use = utilisation
attribute_finish = finition
attribute_brightness = luminosité
attribute_battery = batterie
attribute_speed = vitesse
attribute_hs_code = code SH
attribute_moq = quantité minimale
attribute_price = prix
attribute_stock = stock
attribute_certification = certificats
attribute_customization = personnalisation
attribute_lead_time = délai de production
attribute_warranty = garantie
attribute_sample = échantillons
attribute_sole = semelle
attribute_lining = doublure
attribute_upper = tige
attribute_season = saison
attribute_filling = garnissage
attribute_pattern = motif
attribute_closure = fermeture
attribute_set_contents = contenu du lot
