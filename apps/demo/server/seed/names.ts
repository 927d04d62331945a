/** First and family names of the generated people, from many places, some hard on layouts. */
export const firstNames =
  "Aaliyah Aarav Adèle Agnieszka Ahmed Aiko Alejandro Amara Amélie Anders Anh Antonín Ariana Asha Astrid Ayşe Baptiste Bautista Beatriz Björn Camille Carlos Chiara Chidi Chloé Dagny Daniela Darya David Dimitra Ebba Eduardo Elif Emeka Emily Enzo Fatima Felix Fiona Freya Gabriel Giulia Grace Hana Hannah Henrik Hiro Ibrahim Ines Ingrid Isabel Ivan Jakub James Jasmine Johanna Jonas José Julia Kaito Karim Katarzyna Kwame Lars Laura Lea Leon Lin Linnea Lucía Ludmila Luis Mads Maja Malik Maren María Mateo Mei Mila Miriam Mohammed Nadia Naoki Nia Nicolas Nikolai Noor Nora Olga Oliver Omar Oscar Paolo Patrícia Priya Quentin Rahul Ravi Renée Rosa Ryan Saga Salma Samuel Sana Sébastien Sofia Søren Tariq Tereza Thandi Thiago Tomás Uma Valentina Viktor Wei Xavier Yara Yuki Yusuf Zainab Zofia".split(
    " ",
  );

export const familyNames =
  "Abadi Adeyemi Ahlström Alvarez Andersson Bakker Banerjee Barbosa Becker Bianchi Björk Bouchard Brandt Brown Carvalho Castellanos Chang Chen Christensen Cohen Conti Costa Dahl Davies Delgado Diallo Dubois Dvořák Eriksson Evans Farah Fernández Fischer Fontaine Fujita García Gomes Gonzalez Grønn Haddad Hansen Hernández Hoang Hughes Ibáñez Ito Ivanova Jansen Jensen Johansson Jones Kaya Keller Khan Kim Kobayashi Kowalska Kumar Lambert Larsen Le Lefebvre Lind Lopez Madsen Mahlangu Marino Mendoza Meyer Moreau Müller Murphy Mwangi Nakamura Navarro Nguyen Nielsen Novak Nowak Oduya Okonkwo Olsen Ortiz Park Patel Pereira Petrov Popescu Quinn Rahman Ramírez Reyes Rossi Roy Sánchez Santos Sato Schmidt Schneider Sharma Silva Singh Smith Sokolov Sørensen Suzuki Takahashi Taylor Thomas Torres Tran Vasquez Vidal Wagner Walker Wang Weber Weiß Wilson Wójcik Yamamoto Yang Yılmaz Young Zhang Ziegler".split(
    " ",
  );
