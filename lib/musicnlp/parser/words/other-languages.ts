import { wordSet } from '../word-set'

/** Frequent words, without accents, of questions in languages other than English that are no English words. */
export const otherLanguages: ReadonlySet<string> = wordSet(
  'ich habe welche welcher welches wieviel wie viele meine meinen meisten gehort hore lieder kunstler letztes jahr',
  'quel quelle quels quelles combien jai mes ecoute ecoutes ecoutees chansons quand souvent annee derniere',
  'que cual cuales cuantas cuantos cuando canciones escuche escuchado mis veces artistas mas ano pasado',
  'quali quante quanti canzoni ascoltato quando volte mie miei piu anno scorso artisti',
  'quais quantas quantos musicas ouvi ouvido minhas vezes',
  'welke hoeveel nummers heb geluisterd meest vaak mijn jaar artiesten',
  'ktorych jakie ile piosenek sluchalem najczesciej vilka lyssnade mest latar',
)
